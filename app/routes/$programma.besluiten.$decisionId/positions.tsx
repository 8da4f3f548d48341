import { PartyLabel } from '~/components/domain/labels';
import { Vijfhoek, VijfhoekList } from '~/components/domain/vijfhoek';
import { EmptyState } from '~/components/ui/notice';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import { aggregatePositions, countSentence, missingSentence, pentagonState } from '~/domain/hoek/pentagon';
import { positionWords } from '~/messages/decision-words';
import type { DecisionRow } from '~/queries/decision/decision-rows.server';

/** What each hoek said, drawn and in words, and what each party said (product rule 14). */
export function Positions({ positions }: { positions: DecisionRow['positions'] }) {
  if (positions.length === 0) {
    return <EmptyState title="Geen standpunten vastgelegd">Het verslag noemt niet wie wat vond.</EmptyState>;
  }
  const states = aggregatePositions(
    positions.map(({ party, position }) => ({ hoek: party.hoek, state: pentagonState(position) })),
  );
  const missing = missingSentence(states);
  return (
    <>
      <div className="vijf-groot">
        <Vijfhoek states={states} size={160} names />
        <div>
          <p>{countSentence(states)}</p>
          <VijfhoekList states={states} />
        </div>
      </div>
      {missing ? <p className="klein bij">{missing}.</p> : null}
      <DataTable kind="register" caption="Standpunten per partij" hideCaption block>
        <TableHead columns={[{ label: 'Partij' }, { label: 'Standpunt' }, { label: 'Erbij gezegd' }]} />
        <tbody>
          {positions.map(({ party, position, note, until }) => (
            <tr key={party.id}>
              <th scope="row">
                <PartyLabel name={party.shortName} hoek={party.hoek} />
              </th>
              <Cell label="Standpunt">
                {positionWords[position]}
                {until ? ` tot en met ${formatDate(until)}` : null}
              </Cell>
              <Cell label="Erbij gezegd" empty={note === ''}>
                {note}
              </Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}
