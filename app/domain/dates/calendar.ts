/**
 * Days without a time, as ISO strings (YYYY-MM-DD) in Europe/Amsterdam. All sums are done in UTC, so that no
 * server or browser time zone can move a day.
 */
export type IsoDate = string;

export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

/** The date, or undefined when that day does not exist (31 februari) or lies outside 1990-2100. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (![year, month, day].every(Number.isInteger) || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
}

export function dateParts(date: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromUtc(new Date(utcOf(date).getTime() + days * 86_400_000));
}

/** Keeps the day where it can: a month after 31 januari is 28 februari. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = dateParts(date);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return `${toYear}-${twoDigits(toMonth)}-${twoDigits(Math.min(day, lastDayOfMonth(toYear, toMonth)))}`;
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(date: IsoDate): number {
  return utcOf(date).getUTCDay() || 7;
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((utcOf(to).getTime() - utcOf(from).getTime()) / 86_400_000);
}

export function yearOf(date: IsoDate): number {
  return dateParts(date).year;
}

/** "HH:mm" between 00:00 and 23:59. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

export function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Minutes after midnight as "HH:mm"; past midnight the clock starts again. */
export function timeAt(minutes: number): string {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  return `${twoDigits(Math.floor(inDay / 60))}:${twoDigits(inDay % 60)}`;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function utcOf(date: IsoDate): Date {
  const { year, month, day } = dateParts(date);
  return new Date(Date.UTC(year, month - 1, day));
}

function fromUtc(utc: Date): IsoDate {
  return utc.toISOString().slice(0, 10);
}
