import type { IsoDate } from '~/domain/dates/calendar';

export type Due = {
  state: 'open' | 'loopt' | 'afgerond' | 'vervallen';
  deadline: IsoDate | null;
  /** A year of a deelagenda; `latestYear` where it may be later. */
  deadlineYear: number | null;
  latestYear: number | null;
};

/** Whether its time is past while it is not done: the day after its date, or once its (latest) year is over. */
export function isLate({ state, deadline, deadlineYear, latestYear }: Due, today: IsoDate): boolean {
  if (state === 'afgerond' || state === 'vervallen') return false;
  if (deadline !== null) return deadline < today;
  const year = latestYear ?? deadlineYear;
  return year !== null && year < Number(today.slice(0, 4));
}
