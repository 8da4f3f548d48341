import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { IsoDate } from '~/domain/dates/calendar';

/** When an action came to be: when it was written down, and the day of the besluit that assigned it. */
export type Origin = { createdAt: Date; decidedAt: Date | null };

/**
 * Whether an action belongs to the stand of a day: it stood in the deelagenda by the end of that day, or was decided on by
 * then and only written down later. What is added afterwards stands in the next round, however late this one is frozen.
 */
export function belongsToStand({ createdAt, decidedAt }: Origin, asOf: IsoDate): boolean {
  return [createdAt, decidedAt].some((since) => since !== null && amsterdamDate(since) <= asOf);
}

/**
 * Whether a report tells of the stand of a round: it was handed in with it, or said by the last day to hand in. What is said
 * later, or handed in with another round after that day, tells of a later day.
 */
export function tellsOfRound(
  report: { roundId: string | null; createdAt: Date },
  round: { id: string; dueOn: IsoDate },
): boolean {
  return report.roundId === round.id || amsterdamDate(report.createdAt) <= round.dueOn;
}

/** As it was at the end of a day: what the first change after that day changed, or what holds still. */
export function asOnDay<Value>(
  now: Value,
  changes: readonly { at: Date; from: Value }[],
  day: IsoDate,
): Value {
  const later = changes.filter(({ at }) => amsterdamDate(at) > day);
  const [first] = later.sort((a, b) => a.at.getTime() - b.at.getTime());
  return first ? first.from : now;
}
