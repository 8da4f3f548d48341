import { PartyLabel, PartyLabels } from '~/components/domain/labels';
import { Vijfhoek, VijfhoekList } from '~/components/domain/vijfhoek';
import { DefinitionList } from '~/components/ui/lists';
import { EmptyState } from '~/components/ui/notice';
import { formatDate } from '~/domain/dates/format';
import { positions as POSITIONS } from '~/domain/decision/positions';
import { aggregatePositions, countSentence, missingSentence, pentagonState } from '~/domain/hoek/pentagon';
import { positionWords } from '~/messages/decision-words';
import { capitalised } from '~/messages/join-words';
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
      <DefinitionList
        items={POSITIONS.map((position) => {
          const said = positions.filter((one) => one.position === position);
          return (
            said.length > 0 && {
              term: capitalised(positionWords[position]),
              children: <Said positions={said} />,
            }
          );
        })}
      />
    </>
  );
}

/** Those who only agreed in one row; who said more on a line of its own. */
function Said({ positions }: { positions: DecisionRow['positions'] }) {
  const silent = positions.filter(({ note, until }) => note === '' && until === null);
  const more = positions.filter((one) => !silent.includes(one));
  return (
    <>
      {silent.length > 0 ? (
        <PartyLabels parties={silent.map(({ party }) => ({ name: party.shortName, hoek: party.hoek }))} />
      ) : null}
      {more.map(({ party, note, until }) => (
        <p key={party.id}>
          <PartyLabel name={party.shortName} hoek={party.hoek} />
          {': '}
          {[until && `tot en met ${formatDate(until)}`, note].filter(Boolean).join('. ')}
        </p>
      ))}
    </>
  );
}
