import { StatusLabel } from '~/components/domain/labels';
import { Vijfhoek } from '~/components/domain/vijfhoek';
import { AppLink } from '~/components/ui/app-link';
import { Cell } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import { coverageHint } from '~/messages/coverage';
import { taakopdrachtStateWords } from '~/messages/states';
import { missingMembers, notAtTable } from '~/messages/werkgroep';
import { paths } from '~/paths';
import type { WerkgroepRow } from '~/queries/werkgroep/werkgroepen-list.server';

/** One werkgroep in the overview of the overleg. */
export function Row({ p, werkgroep }: { p: string; werkgroep: WerkgroepRow }) {
  const { id, name, parentId, overleg, chair, states, asked, outside, taakopdracht } = werkgroep;
  return (
    <tr>
      <th scope="row" className={parentId === null ? undefined : 'inspring'}>
        <AppLink href={paths.werkgroep(p, id)}>{name}</AppLink>
        <span className="klein bij blokregel">
          {[...(parentId === null ? [] : ['subgroep']), overleg, chair ?? 'geen voorzitter bekend'].join(
            ', ',
          )}
        </span>
      </th>
      <Cell label="Bijeen" className="nowrap">
        <Meetings {...werkgroep} />
      </Cell>
      <Cell label="Bouwstenen">
        <Deliveries {...werkgroep.deliveries} />
      </Cell>
      <Cell label="Telt het op?">
        <Money p={p} werkgroep={werkgroep} />
      </Cell>
      <Cell label="Vertegenwoordigd">
        <span className="vijf">
          <Vijfhoek states={states} kind="samenstelling" />
          <span>
            {asked.length > 0 ? <b>{missingMembers(asked)}</b> : 'Alle hoeken van het overleg'}
            {outside.length > 0 ? (
              <span className="klein bij blokregel">{notAtTable(outside, overleg)}</span>
            ) : null}
          </span>
        </span>
      </Cell>
      <Cell label="Taakopdracht">
        {taakopdracht ? (
          <AppLink href={paths.taakopdracht(p, id, taakopdracht.number)}>
            {taakopdrachtStateWords[taakopdracht.state]}
          </AppLink>
        ) : (
          <span className="bij">geen</span>
        )}
      </Cell>
    </tr>
  );
}

function Meetings({ met, meets }: Pick<WerkgroepRow, 'met' | 'meets'>) {
  if (met === null && meets === null) return <span className="bij">niet bekend</span>;
  return (
    <>
      {met === null ? null : (
        <>
          <span className="klein bij blokregel">laatst</span>
          <span className="blokregel">{formatDate(met)}</span>
        </>
      )}
      {meets === null ? null : (
        <>
          <span className="klein bij blokregel">volgende</span>
          <span className="blokregel">{formatDate(meets)}</span>
        </>
      )}
    </>
  );
}

function Deliveries({ expected, delivered, late }: WerkgroepRow['deliveries']) {
  if (expected === 0) return <span className="bij">geen</span>;
  return (
    <>
      {delivered} van {expected} geleverd
      {late > 0 ? (
        <span className="blokregel">
          <StatusLabel tone="late">{late} te laat</StatusLabel>
        </span>
      ) : null}
    </>
  );
}

function Money({ p, werkgroep: { id, money } }: { p: string; werkgroep: WerkgroepRow }) {
  if (money === null) return <span className="bij">geen richtbedrag</span>;
  const { short, text } = coverageHint(money);
  return (
    <AppLink href={paths.coverage(p, id)}>{short ? <span className="afwijk">{text}</span> : text}</AppLink>
  );
}
