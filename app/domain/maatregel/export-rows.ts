import type { Cell } from '~/domain/amount-series/cell';
import type { Sum } from '~/domain/amount-series/sum';
import type { Coded } from './label';
import type { Note } from './notes';
import type { Table } from './table';

/** What stands in one year of a row: a cell, a total, a count of cells, or a word that the source printed. */
export type ExportCell = Cell | { kind: 'count'; count: number } | { kind: 'word'; word: string } | null;

/** A maatregel, or a row of totals under them. */
export type ExportRow = {
  tabel: number;
  total: 'amount' | 'pm' | 'unknown' | 'printed' | 'printed_word' | 'difference' | null;
  code: string | null;
  name: string;
  werkgroepIds: readonly string[];
  years: Readonly<Record<number, ExportCell>>;
  overYears: Sum | null;
  notes: readonly Note[];
};

type Row = Coded & { werkgroepIds: readonly string[] };

/**
 * The rows of a file: each cell as it is shown, PM as the word PM, and every sum in three rows (amount, PM count,
 * unknown count), since a sum over a column would read PM as nothing (product rule 1).
 */
export function exportRows(tabel: number, table: Table<Row>): ExportRow[] {
  const years = <T>(values: readonly T[], cell: (value: T) => ExportCell) =>
    Object.fromEntries(table.years.map((year, index) => [year, values[index] ? cell(values[index]) : null]));
  const total = (kind: NonNullable<ExportRow['total']>, cells: ExportRow['years']): ExportRow => ({
    tabel,
    total: kind,
    code: null,
    name: '',
    werkgroepIds: [],
    years: cells,
    overYears: null,
    notes: [],
  });
  const printed = table.years.map(
    (year) =>
      table.printed.find((one) => one.year === year) ?? { thousands: null, pm: false, difference: null },
  );
  return [
    ...table.rows.map((row): ExportRow => ({
      tabel,
      total: null,
      code: row.code,
      name: row.name,
      werkgroepIds: row.werkgroepIds,
      years: Object.fromEntries(row.cells.map(({ year, cell }) => [year, cell])),
      overYears: row.overYears,
      notes: table.notes.filter(({ note }) => row.cells.some((cell) => cell.note === note)),
    })),
    total('amount', years(table.sums, amountOfSum)),
    total(
      'pm',
      years(table.sums, ({ pmCount }) => ({ kind: 'count', count: pmCount })),
    ),
    total(
      'unknown',
      years(table.sums, ({ unknownCount }) => ({ kind: 'count', count: unknownCount })),
    ),
    ...(table.printed.length === 0
      ? []
      : [
          total(
            'printed',
            years(printed, ({ thousands }) => amountOrUnknown(thousands)),
          ),
          total(
            'printed_word',
            years(printed, ({ pm }) => (pm ? { kind: 'word', word: 'PM' } : null)),
          ),
          total(
            'difference',
            years(printed, ({ difference }) => amountOrNothing(difference)),
          ),
        ]),
  ];
}

/** Where nothing is known yet there is no amount: a 0 there would turn PM into nothing. */
const amountOfSum = ({ amount, pmCount, unknownCount }: Sum): ExportCell =>
  amount === 0 && pmCount + unknownCount > 0 ? null : { kind: 'amount', thousands: amount };

const amountOrUnknown = (thousands: number | null): ExportCell =>
  thousands === null ? { kind: 'onbekend' } : { kind: 'amount', thousands };

const amountOrNothing = (thousands: number | null): ExportCell =>
  thousands === null ? null : { kind: 'amount', thousands };
