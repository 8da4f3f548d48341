import type { Cell } from '~/domain/amount-series/cell';
import {
  cellOf,
  changedYears,
  sumOverYears,
  sumOfYear,
  yearsIn,
  type YearRange,
} from '~/domain/amount-series/series';
import type { Sum } from '~/domain/amount-series/sum';
import type { Doubt } from '~/domain/source/provenance';
import { shortLabel, type Coded } from './label';
import { numberNotes, type DoubtfulCell, type Note } from './notes';
import { printedDifference, type PrintedDifference } from './printed-difference';
import type { ReadSeries } from './read-series';

type TableInput<R extends Coded> = {
  range: YearRange;
  rows: readonly (R & { id: string; current: ReadSeries; award: ReadSeries })[];
  /** What the source printed under the whole tabel; null where only part of its rows is shown. */
  printed: readonly PrintedYear[] | null;
};

type PrintedYear = { year: number; thousands: number | null; pm: boolean; doubt: Doubt | null };

type TableCell = { year: number; cell: Cell; note: number | null };

export type Table<R extends Coded> = {
  years: number[];
  rows: (R & { id: string; cells: TableCell[]; overYears: Sum })[];
  /** Of the reeksen that hold now, one a year. */
  sums: Sum[];
  /** Of the reeksen as awarded, when a besluit has changed any of them: only those compare with the print. */
  awardSums: Sum[] | null;
  printed: {
    year: number;
    thousands: number | null;
    pm: boolean;
    note: number | null;
    difference: number | null;
  }[];
  difference: PrintedDifference;
  notes: Note[];
};

export const PRINTED_ABOUT = 'totaal';

/** A tabel as it is shown: cells with their notes, sums, and print beside computation (product rules 1 and 3). */
export function layTable<R extends Coded>({ range, rows, printed }: TableInput<R>): Table<R> {
  const years = yearsIn(range);
  const awards = rows.map((row) => row.award.series);
  const revised = rows.some((row) => changedYears(row.award.series, row.current.series, range).length > 0);
  const compared = (printed ?? []).map((total) => ({
    year: total.year,
    printed: total.thousands,
    computed: sumOfYear(awards, total.year),
    amountCells: awards.filter((series) => cellOf(series, total.year).kind === 'amount').length,
  }));
  const { notes, noteOf } = numberNotes([...doubtfulCells(rows, years), ...doubtfulTotals(printed ?? [])]);
  return {
    years,
    rows: rows.map((row) => ({
      ...row,
      cells: years.map((year) => ({
        year,
        cell: cellOf(row.current.series, year),
        note: noteOf[`${row.id}:${year}`] ?? null,
      })),
      overYears: sumOverYears(row.current.series, range),
    })),
    sums: years.map((year) =>
      sumOfYear(
        rows.map((row) => row.current.series),
        year,
      ),
    ),
    awardSums: revised ? years.map((year) => sumOfYear(awards, year)) : null,
    printed: (printed ?? []).map(({ year, thousands, pm }, index) => ({
      year,
      thousands,
      pm,
      note: noteOf[`${PRINTED_ABOUT}:${year}`] ?? null,
      difference: thousands === null ? null : (compared[index]?.computed.amount ?? 0) - thousands,
    })),
    difference: printedDifference(compared),
    notes,
  };
}

const doubtfulCells = (
  rows: readonly (Coded & { id: string; current: ReadSeries })[],
  years: readonly number[],
): DoubtfulCell[] =>
  rows.flatMap((row) =>
    years.flatMap((year) => {
      const doubt = row.current.doubts[year];
      return doubt ? [{ key: `${row.id}:${year}`, about: shortLabel(row), year, doubt }] : [];
    }),
  );

const doubtfulTotals = (printed: readonly PrintedYear[]): DoubtfulCell[] =>
  printed.flatMap(({ year, doubt }) =>
    doubt ? [{ key: `${PRINTED_ABOUT}:${year}`, about: PRINTED_ABOUT, year, doubt }] : [],
  );
