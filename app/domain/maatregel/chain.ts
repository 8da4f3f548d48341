import type { IsoDate } from '~/domain/dates/calendar';

/** A dated thing on the way from award to action; null = no day yet. */
export type Step<T> = { date: IsoDate | null; value: T };

/** In the order of time, what has no day yet last; things of one day keep the order in which they were given. */
export function inTime<T>(steps: readonly Step<T>[]): Step<T>[] {
  return [...steps].sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
}

/** Actions of one year with what the maatregel must yield in it (product rule 7). */
type YearGroup<A> = { year: number | null; actions: A[] };

/** By year, actions without a year last. */
export function byYear<A extends { year: number | null }>(actions: readonly A[]): YearGroup<A>[] {
  const years = [...new Set(actions.map(({ year }) => year))].sort((a, b) => (a ?? 9999) - (b ?? 9999));
  return years.map((year) => ({ year, actions: actions.filter((action) => action.year === year) }));
}
