import { amsterdamDate, amsterdamTime } from '~/domain/dates/amsterdam';
import { formatClock, formatDate, formatDateWithWeekday, formatTimeRange } from '~/domain/dates/format';

/** "7 oktober 2021" of an instant, in Amsterdam. */
export const dayText = (at: Date): string => formatDate(amsterdamDate(at));

/** "donderdag 7 oktober 2021" of an instant, in Amsterdam. */
export const weekdayText = (at: Date): string => formatDateWithWeekday(amsterdamDate(at));

/** "13.30" of an instant, in Amsterdam. */
export const clockText = (at: Date): string => formatClock(amsterdamTime(at));

/** "13.30 tot 15.00 uur" */
export function periodText(start: Date, minutes: number): string {
  const end = new Date(start.getTime() + minutes * 60_000);
  return formatTimeRange(amsterdamTime(start), amsterdamTime(end));
}

/** "1 december 2021" of a plain date, "2022" of a year alone. */
export function deadlineText(deadline: string): string {
  return /^\d{4}$/.test(deadline) ? deadline : formatDate(deadline);
}
