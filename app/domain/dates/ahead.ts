import type { IsoDate } from './calendar';

/** The last of these days that is still to come; null when all are past, or none is known. */
export function lastAhead(days: readonly (IsoDate | null)[], today: IsoDate): IsoDate | null {
  return days.reduce((last, day) => (day !== null && day > (last ?? today) ? day : last), null);
}
