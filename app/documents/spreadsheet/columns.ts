import type { Cell } from '~/domain/amount-series/cell';
import type { IsoDate } from '~/domain/dates/calendar';
import type { Sum } from '~/domain/amount-series/sum';

/** One column of an export, or three for a sum. Dates are `YYYY-MM-DD`; null is an empty cell. */
export type Column<Row> =
  | { kind: 'text'; title: string; value: (row: Row) => string | null }
  | { kind: 'date'; title: string; value: (row: Row) => string | null }
  | { kind: 'number'; title: string; value: (row: Row) => number | null }
  | { kind: 'cell'; title: string; value: (row: Row) => Cell | null }
  | { kind: 'sum'; title: string; value: (row: Row) => Sum | null }
  /** For a column whose rows are of different kinds: amounts, and under them counts and words. */
  | { kind: 'field'; title: string; value: (row: Row) => Field };

/** What one spreadsheet cell holds, before a format writes it. */
export type Field =
  { kind: 'text'; text: string } | { kind: 'date'; date: string } | { kind: 'number'; value: number } | null;

const WIDTHS = { text: 40, date: 14, number: 12, cell: 14, sum: 14, field: 14 } as const;

/** Widths in signs, for each of the columns that `columnTitles` names. */
export const widthsOf = <Row>({ kind }: Column<Row>): number[] =>
  Array.from({ length: kind === 'sum' ? 3 : 1 }, () => WIDTHS[kind]);

/** Titles as they stand above the columns. A sum says its unit and keeps its counts beside it (product rule 1). */
export function columnTitles<Row>(columns: readonly Column<Row>[]): string[] {
  return columns.flatMap(({ kind, title }) => {
    if (kind === 'sum') return [`${title} (€ mln)`, `${title}: aantal PM`, `${title}: aantal onbekend`];
    return kind === 'cell' ? [`${title} (€ mln)`] : [title];
  });
}

export function rowFields<Row>(columns: readonly Column<Row>[], row: Row): Field[] {
  return columns.flatMap((column) => columnFields(column, row));
}

function columnFields<Row>(column: Column<Row>, row: Row): Field[] {
  switch (column.kind) {
    case 'text': {
      const text = column.value(row);
      return [text === null || text === '' ? null : { kind: 'text', text }];
    }
    case 'date': {
      const date = column.value(row);
      return [date === null ? null : { kind: 'date', date }];
    }
    case 'number':
      return [numberField(column.value(row))];
    case 'cell':
      return [cellField(column.value(row))];
    case 'sum':
      return sumFields(column.value(row));
    case 'field':
      return [column.value(row)];
  }
}

const numberField = (value: number | null): Field =>
  value === null || !Number.isFinite(value) ? null : { kind: 'number', value };

export function cellField(cell: Cell | null): Field {
  if (cell === null) return null;
  if (cell.kind === 'amount') return { kind: 'number', value: cell.thousands / 1000 };
  return { kind: 'text', text: cell.kind === 'pm' ? 'PM' : 'onbekend' };
}

/** Where nothing is known yet the amount stays empty: a 0 there would turn PM into nothing. */
function sumFields(sum: Sum | null): Field[] {
  if (sum === null) return [null, null, null];
  const nothingKnown = sum.amount === 0 && sum.pmCount + sum.unknownCount > 0;
  return [nothingKnown ? null : sum.amount / 1000, sum.pmCount, sum.unknownCount].map(numberField);
}

/** In each row the day as of which it was known; no column where it is as of now. */
export const asKnownColumn = <Row>(zoals: IsoDate | null): Column<Row>[] =>
  zoals === null ? [] : [{ kind: 'date', title: 'Zoals bekend op', value: () => zoals }];
