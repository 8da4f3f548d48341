import type { Hoek } from '~/domain/hoek/hoek';
import { aggregatePositions, pentagonState, type PentagonStates } from '~/domain/hoek/pentagon';
import type { Position } from '~/domain/decision/positions';

/** The pentagon of a fiche: one position a hoek, a hoek that said nothing is empty (product rule 14). */
export function pentagonOfSupport(support: readonly { hoek: Hoek; position: Position }[]): PentagonStates {
  return aggregatePositions(support.map(({ hoek, position }) => ({ hoek, state: pentagonState(position) })));
}
