import { Vijfhoek, VijfhoekList } from '~/components/domain/vijfhoek';
import type { FicheSnapshot } from '~/domain/fiche/snapshot';
import { pentagonOfSupport } from '~/domain/fiche/support';
import { missingSentence } from '~/domain/hoek/pentagon';
import { positionWords } from '~/messages/decision-words';

/** Which hoeken carry it, as the pentagon and in words; who said nothing is named (product rule 14). */
export function Support({ support }: { support: FicheSnapshot['support'] }) {
  const states = pentagonOfSupport(support);
  const missing = missingSentence(states);
  return (
    <div className="fiche-draagvlak">
      <Vijfhoek states={states} size={160} names />
      <div>
        <VijfhoekList
          states={states}
          text={Object.fromEntries(
            support.map(({ hoek, position, sentence }) => [
              hoek,
              <span key={hoek}>
                <b>{positionWords[position]}</b>
                {sentence ? `: ${sentence}` : null}
              </span>,
            ]),
          )}
        />
        {missing ? <p className="afwijk">{missing}</p> : null}
      </div>
    </div>
  );
}
