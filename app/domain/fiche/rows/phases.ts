import { isoDate, lastDayOfMonth, yearOf, type IsoDate } from '~/domain/dates/calendar';
import { formatDate } from '~/domain/dates/format';
import { parseDutchDate } from '~/domain/dates/parse-date';
import { monthNames, monthNumber } from '~/domain/dates/words';
import { isYearIn, type YearRange } from '~/domain/amount-series/series';
import type { Refusal } from '~/domain/outcome';
import { fichePhases, type FichePhase } from '../kinds';
import { entry, readOr, type Entries, type Read } from './entries';

export type Phase = { phase: FichePhase; from: IsoDate | null; until: IsoDate | null; text: string };

type Edge = 'from' | 'until';

/** A day of the tijdpad as people say it: a year, a month, a quarter or a day; the first or last of it. */
export function parsePhaseDay(text: string, edge: Edge): IsoDate | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const first = edge === 'from';
  const ofMonth = (year: number, month: number) =>
    isoDate(year, month, first ? 1 : lastDayOfMonth(year, month));
  const year = /^(\d{4})$/.exec(plain);
  if (year) return ofMonth(Number(year[1]), first ? 1 : 12);
  const quarter = /^(?:q([1-4])|([1-4])e? kwartaal)(?: van)? (\d{4})$/.exec(plain);
  if (quarter) {
    const number = Number(quarter[1] ?? quarter[2]);
    return ofMonth(Number(quarter[3]), first ? number * 3 - 2 : number * 3);
  }
  const month = /^([a-z]+\.?) (\d{4})$/.exec(plain);
  const named = month ? monthNumber(month[1] ?? '') : undefined;
  if (month && named) return ofMonth(Number(month[2]), named);
  const day = parseDutchDate(plain);
  return day.ok ? day.date : undefined;
}

/** The other way round, as short as it can be: "2024", "juli 2024", "15 juli 2024". */
export function phaseDayText(date: IsoDate, edge: Edge): string {
  const [year = '', month = ''] = date.split('-');
  const named = `${monthNames[Number(month) - 1] ?? ''} ${year}`;
  return [year, named].find((text) => parsePhaseDay(text, edge) === date) ?? formatDate(date);
}

/** The fields of the form, three a phase; a phase without days or text has them empty. */
export function phaseEntries(phases: readonly Phase[]): Entries {
  return Object.fromEntries(
    fichePhases.flatMap((phase) => {
      const found = phases.find((one) => one.phase === phase);
      return [
        [`${phase}-from`, found?.from ? phaseDayText(found.from, 'from') : ''],
        [`${phase}-until`, found?.until ? phaseDayText(found.until, 'until') : ''],
        [`${phase}-text`, found?.text ?? ''],
      ];
    }),
  );
}

/** Days may be written short; each falls within the years of the programma, and a phase ends after it begins. */
export function readPhases(entries: Entries, range: YearRange): Read<Phase[]> {
  const reasons: Refusal[] = [];
  const day = (field: string, edge: Edge): IsoDate | null => {
    const text = entry(entries, field);
    if (text === '') return null;
    const date = parsePhaseDay(text, edge);
    if (date === undefined) reasons.push({ code: 'fiche_day_unreadable', field });
    else if (!isYearIn(range, yearOf(date))) {
      reasons.push({ code: 'fiche_day_outside', field, params: { ...range } });
    }
    return date ?? null;
  };
  const phases = fichePhases.map((phase): Phase => {
    const [from, until] = [day(`${phase}-from`, 'from'), day(`${phase}-until`, 'until')];
    if (from !== null && until !== null && until < from) {
      reasons.push({ code: 'fiche_phase_reversed', field: `${phase}-until` });
    }
    return { phase, from, until, text: entry(entries, `${phase}-text`) };
  });
  return readOr(
    reasons,
    phases.filter(({ from, until, text }) => from !== null || until !== null || text !== ''),
  );
}
