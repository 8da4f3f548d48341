import { AmountCell, DoubtNotes } from '~/components/domain/amount';
import { Code } from '~/components/domain/labels';
import { MoneyHead } from '~/components/domain/money-head';
import { AppLink } from '~/components/ui/app-link';
import { DataTable } from '~/components/ui/table';
import { cellOf, yearsIn } from '~/domain/amount-series/series';
import { fullLabel, shortLabel } from '~/domain/maatregel/label';
import { numberNotes } from '~/domain/maatregel/notes';
import { lineWords, passedOverText } from '~/messages/coverage';
import { noteText } from '~/messages/maatregel';
import { paths } from '~/paths';
import type { PageData } from './data';

type Group = PageData['groups'][number];

type Props = {
  data: Pick<PageData, 'p' | 'range'>;
  groups: Group[];
  caption: string;
  note: string;
  /** Told apart from the notes of another table on the page. */
  notesKey: string;
};

/** Per maatregel what was awarded and what is proposed, each reeks as a row under its maatregel. */
export function Groups({ data: { p, range }, groups, caption, note, notesKey }: Props) {
  const years = yearsIn(range);
  const { notes, noteOf } = numberNotes(
    groups.flatMap(({ maatregel }) =>
      years.flatMap((year) => {
        const doubt = maatregel.doubts[year];
        return doubt ? [{ key: `${maatregel.id}:${year}`, about: shortLabel(maatregel), year, doubt }] : [];
      }),
    ),
  );
  const doubtOf = (line: Group['lines'][number], last: boolean, key: string) => {
    const number = noteOf[key];
    // The doubt is about the reeks that holds: the besluit where there is one, else the award.
    const holds = line.kind === 'current' || (line.kind === 'award' && last);
    return holds && number !== undefined ? { note: number, href: `#${notesKey}-${number}` } : undefined;
  };
  return (
    <>
      <DataTable kind="money" block caption={caption} captionNote={note}>
        <MoneyHead title="Maatregel" years={years} />
        {groups.map(({ maatregel, lines, passedOver }) => (
          <tbody key={maatregel.id} className="maatregelgroep">
            <tr>
              <th scope="rowgroup" colSpan={years.length + 1}>
                <AppLink href={paths.maatregel(p, maatregel.id)}>
                  {maatregel.code === null ? null : (
                    <>
                      <Code>{maatregel.code}</Code>{' '}
                    </>
                  )}
                  {maatregel.name}
                </AppLink>
                {passedOver.length > 0 ? (
                  <span className="klein bij blokregel">{passedOverText(passedOver)}</span>
                ) : null}
              </th>
            </tr>
            {lines.map((line) => (
              <tr key={line.kind}>
                <th scope="row" className="inspring">
                  {lineWords(line)}
                </th>
                {line.countedAt !== null ? (
                  <td className="bij" colSpan={years.length}>
                    telt al mee bij {labelOf(groups, line.countedAt)}
                  </td>
                ) : (
                  years.map((year) => (
                    <AmountCell
                      key={year}
                      cell={cellOf(line.series, year)}
                      doubt={doubtOf(
                        line,
                        !lines.some(({ kind }) => kind === 'current'),
                        `${maatregel.id}:${year}`,
                      )}
                    />
                  ))
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </DataTable>
      {notes.length > 0 ? (
        <DoubtNotes
          notes={notes.map((one) => ({ id: `${notesKey}-${one.note}`, note: one.note, text: noteText(one) }))}
        />
      ) : null}
    </>
  );
}

function labelOf(groups: Group[], id: string): string {
  const found = groups.find(({ maatregel }) => maatregel.id === id);
  return found ? fullLabel(found.maatregel) : 'een andere maatregel';
}
