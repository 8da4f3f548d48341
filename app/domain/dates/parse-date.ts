import { dateParts, isoDate, lastDayOfMonth, weekdayOf, type IsoDate } from './calendar';
import { relativeDate } from './relative-date';
import { monthNumber, weekdayNumber } from './words';

export const dateRefusals = [
  'date_unreadable',
  'date_impossible',
  'date_weekday_wrong',
  'date_year_missing',
] as const;
export type DateRefusal = (typeof dateRefusals)[number];

export type ParsedDate = { ok: true; date: IsoDate } | { ok: false; reason: DateRefusal };

/** Part of a month as a deadline: begin = the 7th, half or medio = the 15th, eind = its last day. */
const monthParts: Record<string, (last: number) => number> = {
  begin: () => 7,
  half: () => 15,
  medio: () => 15,
  eind: (last) => last,
  einde: (last) => last,
};

/**
 * Reads a date as Dutch officials write it: "7 oktober 2021", "1 dec", "31-12-2021", "2021-12-31",
 * "donderdag 7 oktober", "eind januari", "eind 2022", "volgende week vrijdag". Without a year the first such
 * day on or after `reference` is meant (the date of the meeting); without a reference it is refused.
 */
export function parseDutchDate(input: string, reference?: IsoDate): ParsedDate {
  const text = input.trim().toLowerCase().replace(/\s+/g, ' ').slice(0, 60);
  const [, dayName, rest = text] = /^([a-z]+\.?),? (\d.*)$/.exec(text) ?? [];
  const weekday = dayName === undefined ? undefined : weekdayNumber(dayName);
  if (dayName !== undefined && weekday !== undefined) return checkWeekday(absolute(rest, reference), weekday);
  const parsed = absolute(text, reference);
  if (parsed.ok || parsed.reason !== 'date_unreadable') return parsed;
  const relative = reference === undefined ? undefined : relativeDate(text, reference);
  return relative === undefined ? parsed : { ok: true, date: relative };
}

function absolute(text: string, reference: IsoDate | undefined): ParsedDate {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/.exec(text);
  if (numbers) return inYear(yearFrom(numbers[3]), Number(numbers[2]), () => Number(numbers[1]), reference);
  const words = /^(\d{1,2}|begin|half|medio|einde?) ([a-z]+\.?)(?: '?(\d{4}|\d{2}))?$/.exec(text);
  const month = words ? monthNumber(words[2] ?? '') : undefined;
  if (words && month) {
    const first = words[1] ?? '';
    return inYear(yearFrom(words[3]), month, monthParts[first] ?? (() => Number(first)), reference);
  }
  const endOfYear = /^einde? (\d{4})$/.exec(text);
  if (endOfYear) return dated(Number(endOfYear[1]), 12, 31);
  return { ok: false, reason: 'date_unreadable' };
}

function yearFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function inYear(
  year: number | undefined,
  month: number,
  dayOf: (last: number) => number,
  reference: IsoDate | undefined,
): ParsedDate {
  if (year !== undefined) return dated(year, month, dayOf(lastDayOfMonth(year, month)));
  if (reference === undefined) return { ok: false, reason: 'date_year_missing' };
  const thisYear = dateParts(reference).year;
  const candidates = [0, 1, 2, 3, 4].map((ahead) =>
    isoDate(thisYear + ahead, month, dayOf(lastDayOfMonth(thisYear + ahead, month))),
  );
  const date = candidates.find((candidate) => candidate !== undefined && candidate >= reference);
  return date === undefined ? { ok: false, reason: 'date_impossible' } : { ok: true, date };
}

function dated(year: number, month: number, day: number): ParsedDate {
  const date = isoDate(year, month, day);
  return date === undefined ? { ok: false, reason: 'date_impossible' } : { ok: true, date };
}

function checkWeekday(parsed: ParsedDate, weekday: number): ParsedDate {
  if (!parsed.ok || weekdayOf(parsed.date) === weekday) return parsed;
  return { ok: false, reason: 'date_weekday_wrong' };
}
