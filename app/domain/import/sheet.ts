/** One cell as it stands in a workbook, before anybody knows what it should hold. A formula is seen, never worked out. */
export type SheetCell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  /** YYYY-MM-DD */
  | { kind: 'date'; date: string }
  | { kind: 'formula' }
  /** #N/B and its kind. */
  | { kind: 'error' };

/** A row with its number as Excel counts, and its cells by column from 0; an empty cell is absent. */
export type SheetRow = { number: number; cells: ReadonlyMap<number, SheetCell> };

/** Rows with something in them that one file may hold, its head included. */
export const MOST_ROWS = 20_000;

/** Signs in one cell: Excel takes no more. */
export const MOST_TEXT = 32_000;
