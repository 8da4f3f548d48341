import type { ReactNode } from 'react';
import { AppLink } from '~/components/ui/app-link';
import { formatDate } from '~/domain/dates/format';
import type { EffectDetail } from '~/domain/decision/effect-detail';
import type { DecisionEffect } from '~/domain/decision/effects';
import type { Position } from '~/domain/decision/positions';
import type { Hoek } from '~/domain/hoek/hoek';
import { aggregatePositions, pentagonState } from '~/domain/hoek/pentagon';
import { effectSentence, positionWords } from '~/messages/decision-words';
import { paths } from '~/paths';
import { DecisionLine } from './minutes';
import { VijfhoekCount } from './vijfhoek';

export type ShownDecision = {
  id: string;
  number: string;
  text: string;
  effect: DecisionEffect;
  effectDetail: EffectDetail | null;
  noEffectReason: string | null;
  withdrawn: boolean;
  withdrawnReason: string | null;
  replaces: { id: string; number: string } | null;
  replacedBy: { id: string; number: string } | null;
  positions: ShownPosition[];
  subjects: { label: string }[];
};

export type ShownPosition = {
  partyId: string;
  position: Position;
  note: string;
  until: string | null;
  party: { shortName: string; hoek: Hoek | null };
};

/** A besluit with what it did, who thinks what (product rule 14), and which besluit it replaces or is replaced by. */
export function MinutedDecision({
  p,
  decision,
  actions,
}: {
  p: string;
  decision: ShownDecision;
  actions?: ReactNode;
}) {
  const { positions, withdrawn, replacedBy, replaces } = decision;
  const effect = effectSentence(decision);
  const remarks = positions.filter(
    (one) => one.note !== '' || one.position === 'voorbehoud' || one.position === 'niet_akkoord',
  );
  return (
    <DecisionLine
      id={`besluit-${decision.id}`}
      number={shortNumber(decision.number)}
      text={withdrawn ? <span className="ingetrokken">{decision.text}</span> : decision.text}
      replaced={replacedBy !== null}
      effect={
        withdrawn ? (
          `Vervallen: ${decision.withdrawnReason ?? ''}`
        ) : (
          <>
            {effect}
            {replaces ? (
              <span className="ook">
                Vervangt <AppLink href={paths.decision(p, replaces.id)}>besluit {replaces.number}</AppLink>.
              </span>
            ) : null}
            {replacedBy ? (
              <span className="ook">
                Vervangen door{' '}
                <AppLink href={paths.decision(p, replacedBy.id)}>besluit {replacedBy.number}</AppLink>.
              </span>
            ) : null}
            {remarks.map((one) => (
              <span className="ook" key={one.partyId}>
                {positionSentence(one)}
              </span>
            ))}
          </>
        )
      }
      positions={
        positions.length > 0 && !withdrawn ? (
          <VijfhoekCount
            size={48}
            states={aggregatePositions(
              positions.map(({ party, position }) => ({ hoek: party.hoek, state: pentagonState(position) })),
            )}
          />
        ) : undefined
      }
      actions={actions}
    />
  );
}

/** "BOHA 2021-03" is "2021-03" inside its own overleg. */
export const shortNumber = (number: string): string => number.replace(/^.* /, '');

/** "MIND: voorbehoud achterban tot 1 november 2021. Mits de toets er komt." */
export function positionSentence({ party, position, note, until }: ShownPosition): string {
  const when = until ? ` tot ${formatDate(until)}` : '';
  const said = note === '' ? '' : `: ${note}`;
  return `${party.shortName}: ${positionWords[position]}${when}${said}`;
}
