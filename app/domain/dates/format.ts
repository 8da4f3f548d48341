import { amsterdamDate, amsterdamTime } from './amsterdam';
import { dateParts, weekdayOf, type IsoDate } from './calendar';
import { monthNames, shortMonths, weekdayNames } from './words';

/** "7 oktober 2021" */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  return `${day} ${monthNames[month - 1] ?? ''} ${year}`;
}

/** "7 oktober", where the year is plain from the place. */
export function formatDayAndMonth(date: IsoDate): string {
  const { month, day } = dateParts(date);
  return `${day} ${monthNames[month - 1] ?? ''}`;
}

/** "7 okt", where room is short and the year is plain from the place */
export function formatDayShort(date: IsoDate): string {
  const { month, day } = dateParts(date);
  return `${day} ${shortMonths[month - 1] ?? ''}`;
}

/** "donderdag 7 oktober 2021" */
export function formatDateWithWeekday(date: IsoDate): string {
  return `${weekdayNames[weekdayOf(date) - 1] ?? ''} ${formatDate(date)}`;
}

/** "13:30" -> "13.30 uur" */
export function formatTime(time: string): string {
  return `${formatClock(time)} uur`;
}

/** "13:30" -> "13.30", for tables and ranges */
export function formatClock(time: string): string {
  return time.slice(0, 5).replace(':', '.');
}

/** "13.30 tot 15.00 uur" */
export function formatTimeRange(from: string, to: string): string {
  return `${formatClock(from)} tot ${formatTime(to)}`;
}

/** "7 oktober 2021, 13.30 uur", the wall clock of Amsterdam. */
export function formatInstant(instant: Date): string {
  return `${formatDate(amsterdamDate(instant))}, ${formatInstantTime(instant)}`;
}

export function formatInstantTime(instant: Date): string {
  return formatTime(amsterdamTime(instant));
}

/** The form of a date in a list or file name: "07-10-2021". */
export function formatDateInNumbers(date: IsoDate): string {
  return date.split('-').reverse().join('-');
}
