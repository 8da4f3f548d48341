import { daysBetween, type IsoDate } from '~/domain/dates/calendar';
import { yearsIn, type YearRange } from '~/domain/amount-series/series';
import type { FichePhase } from './kinds';

/** A bar on the line of the programma, from 0 to 1. */
export type Bar = { phase: FichePhase; start: number; end: number; openStart: boolean; openEnd: boolean };

type Phase = { phase: FichePhase; from: IsoDate | null; until: IsoDate | null };

/** Where each phase lies on the line; a phase without any day has no place. One without end runs to the end of the line. */
export function phaseBars(phases: readonly Phase[], range: YearRange): Bar[] {
  return phases.flatMap(({ phase, from, until }) => {
    if (from === null && until === null) return [];
    return [
      {
        phase,
        start: from === null ? 0 : placeOf(from, range),
        end: until === null ? 1 : placeOf(until, range, 1),
        openStart: from === null,
        openEnd: until === null,
      },
    ];
  });
}

/** The first of January of every year of the programma, and of the one after it. */
export function yearMarks(range: YearRange): { year: number; start: number; end: number }[] {
  return yearsIn(range).map((year) => ({
    year,
    start: placeOf(`${year}-01-01`, range),
    end: placeOf(`${year}-12-31`, range, 1),
  }));
}

function placeOf(date: IsoDate, range: YearRange, after = 0): number {
  const first = `${range.from}-01-01`;
  const days = daysBetween(first, `${range.to + 1}-01-01`);
  return Math.min(1, Math.max(0, (daysBetween(first, date) + after) / days));
}
