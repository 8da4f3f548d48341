import type { IsoDate } from '~/domain/dates/calendar';

/** A dated thing on the way from award to action; null = no day yet. */
export type Step<T> = { date: IsoDate | null; value: T };

/** In the order of time, what has no day yet last; things of one day keep the order in which they were given. */
export function inTime<T>(steps: readonly Step<T>[]): Step<T>[] {
  return [...steps].sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
}

/** Whether what is planned for a year still lies ahead; what has no year yet does. */
export const isAhead = (year: number | null, today: IsoDate): boolean =>
  year === null || year > Number(today.slice(0, 4));
