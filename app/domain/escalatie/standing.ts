/** An agendapunt that is about an escalatie. */
export type EscalatiePoint = {
  id: string;
  withdrawn: boolean;
  /** It went out with an agenda. */
  sent: boolean;
  /** How far the meeting is that it stands on; null: it is parked. */
  meeting: 'concept' | 'verzonden' | 'gehouden' | 'afgelast' | null;
};

/** Where an escalatie stands, told by all agendapunten about it. */
export type EscalatieStanding = {
  /** Its agendapunt that is parked: it waits for a secretaris to choose a meeting. */
  parkedItemId: string | null;
  /** A point is parked or on an agenda that is still ahead. Never more than one is made to wait. */
  waiting: boolean;
  /** Participants got a point about it that still counts or that was carried to where it counts now. */
  sent: boolean;
  /** A meeting was held with it on the agenda. */
  dealtWith: boolean;
};

/** A secretaris has still to choose the meeting for it, or nobody put it anywhere yet. */
export const waitsForPlace = (standing: EscalatieStanding | null): boolean =>
  standing === null || standing.parkedItemId !== null;

/**
 * Whichever point carries it: a point that was moved, parked or copied is about the same question as the one it came from.
 * What was taken off and what stood on a meeting that was called off no longer counts; null: nothing does.
 */
export function standingOf(points: readonly EscalatiePoint[]): EscalatieStanding | null {
  const counts = points.filter(({ withdrawn, meeting }) => !withdrawn && meeting !== 'afgelast');
  if (counts.length === 0) return null;
  return {
    parkedItemId: counts.find(({ meeting }) => meeting === null)?.id ?? null,
    waiting: counts.some(({ meeting }) => meeting !== 'gehouden'),
    sent: points.some(({ sent }) => sent),
    dealtWith: counts.some(({ meeting }) => meeting === 'gehouden'),
  };
}
