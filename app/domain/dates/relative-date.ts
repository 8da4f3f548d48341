import { addDays, addMonths, dateParts, isoDate, lastDayOfMonth, weekdayOf, type IsoDate } from './calendar';
import { weekdayNumber } from './words';

const FRIDAY = 5;
const counts: Record<string, number> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  acht: 8,
  tien: 10,
};

/**
 * A day told from another: "morgen", "vrijdag", "volgende week vrijdag", "over twee weken", "volgende maand".
 * A week without a day means its Friday, a month without a day its last day. Undefined when it is no such phrase.
 */
export function relativeDate(text: string, reference: IsoDate): IsoDate | undefined {
  return fixedWord(text, reference) ?? weekPhrase(text, reference) ?? overPhrase(text, reference);
}

function fixedWord(text: string, reference: IsoDate): IsoDate | undefined {
  switch (text) {
    case 'vandaag':
      return reference;
    case 'morgen':
      return addDays(reference, 1);
    case 'overmorgen':
      return addDays(reference, 2);
    case 'eind van de maand':
    case 'eind deze maand':
      return endOfMonth(reference);
    case 'volgende maand':
    case 'eind volgende maand':
      return endOfMonth(addMonths(reference, 1));
    default:
      return undefined;
  }
}

function weekPhrase(text: string, reference: IsoDate): IsoDate | undefined {
  const match = /^(?:(?:eind )?(deze|volgende) week ?)?([a-z]*)$/.exec(text);
  if (!match) return undefined;
  const [, week, dayName = ''] = match;
  const weekday = weekdayNumber(dayName);
  if (dayName !== '' && weekday === undefined) return undefined;
  if (week === undefined) return weekday === undefined ? undefined : nextWeekday(reference, weekday);
  const monday = addDays(reference, 1 - weekdayOf(reference) + (week === 'volgende' ? 7 : 0));
  return addDays(monday, (weekday ?? FRIDAY) - 1);
}

function overPhrase(text: string, reference: IsoDate): IsoDate | undefined {
  const match = /^over ([a-zé]+|\d{1,3}) (dag|dagen|week|weken|maand|maanden)$/.exec(text);
  if (!match) return undefined;
  const [, word = '', unit = ''] = match;
  const count = counts[word] ?? Number(word);
  if (!Number.isInteger(count)) return undefined;
  if (unit.startsWith('maand')) return addMonths(reference, count);
  return addDays(reference, unit.startsWith('w') ? 7 * count : count);
}

/** The first such weekday after the reference: on a Friday, "vrijdag" is a week later. */
function nextWeekday(reference: IsoDate, weekday: number): IsoDate {
  return addDays(reference, ((weekday - weekdayOf(reference) + 6) % 7) + 1);
}

function endOfMonth(date: IsoDate): IsoDate | undefined {
  const { year, month } = dateParts(date);
  return isoDate(year, month, lastDayOfMonth(year, month));
}
