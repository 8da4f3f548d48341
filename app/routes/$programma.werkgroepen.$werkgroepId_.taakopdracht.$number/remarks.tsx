import { PartyLabel } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import { formatDate } from '~/domain/dates/format';
import { remarkAnswerWords } from '~/messages/minutes-words';
import { paths } from '~/paths';
import type { PageData } from './data';

/** The remarks that were made on this version, for as far as this person may read them. */
export function Remarks({ data: { p, remarks, withRemarks } }: { data: PageData }) {
  if (remarks.length === 0) return null;
  return (
    <Section title={withRemarks ? 'Opmerkingen die erbij horen' : 'Opmerkingen'} id="opmerkingen">
      {remarks.map(({ id, title, until, closed, remarks: made }) => (
        <div key={id} className="blokje">
          <p>
            <AppLink href={paths.consultation(p, id)}>{title}</AppLink>
            <span className="bij">
              {closed ? ', gesloten' : `, reageren kan tot en met ${formatDate(until)}`}
            </span>
          </p>
          {made.length === 0 ? (
            <p className="hulp">Er zijn nog geen opmerkingen die u kunt lezen.</p>
          ) : (
            <RowList
              items={made.map((remark) => ({
                key: remark.id,
                title: (
                  <>
                    <PartyLabel name={remark.party.shortName} hoek={remark.party.hoek} />
                    {remark.place === '' ? null : <span className="bij"> bij {remark.place}</span>}
                  </>
                ),
                text: remark.text,
                aside: remark.answer === null ? undefined : remarkAnswerWords[remark.answer],
              }))}
            />
          )}
        </div>
      ))}
    </Section>
  );
}
