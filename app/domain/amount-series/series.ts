import { z } from 'zod';
import { cellSchema, onbekend, sameCell, type Cell } from './cell';
import { noSum, sumOf, type Sum } from './sum';

/** A reeks: one cell per year. Every year of the programma has a cell; an absent one reads as onbekend. */
export type Series = Readonly<Record<number, Cell>>;

export type YearRange = { from: number; to: number };

/** The years of the Hervormingsagenda. Another programma brings its own range. */
export const nationalYears: YearRange = { from: 2022, to: 2028 };

export function yearsIn(range: YearRange): number[] {
  return Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index);
}

export function isYearIn(range: YearRange, year: number): boolean {
  return Number.isInteger(year) && year >= range.from && year <= range.to;
}

export function cellOf(series: Series, year: number): Cell {
  return series[year] ?? onbekend;
}

export function emptySeries(range: YearRange): Series {
  return Object.fromEntries(yearsIn(range).map((year) => [year, onbekend]));
}

/** A whole reeks: a cell for each year of the range and for no other year. */
export function seriesSchema(range: YearRange): z.ZodType<Series> {
  return z.strictObject(Object.fromEntries(yearsIn(range).map((year) => [String(year), cellSchema])));
}

export function sumOfYear(series: Iterable<Series>, year: number): Sum {
  return sumOf(Array.from(series, (one) => cellOf(one, year)));
}

export function sumsPerYear(series: readonly Series[], range: YearRange): Record<number, Sum> {
  return Object.fromEntries(yearsIn(range).map((year) => [year, sumOfYear(series, year)]));
}

export function sumOverYears(series: Series, range: YearRange): Sum {
  return range.to < range.from ? noSum : sumOf(yearsIn(range).map((year) => cellOf(series, year)));
}

export type SeriesChange = { year: number; from: Cell; to: Cell };

/** The years in which two reeksen differ, for a fiche beside the award or any two revisions. */
export function changedYears(from: Series, to: Series, range: YearRange): SeriesChange[] {
  return yearsIn(range)
    .map((year) => ({ year, from: cellOf(from, year), to: cellOf(to, year) }))
    .filter((change) => !sameCell(change.from, change.to));
}
