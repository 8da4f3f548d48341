import { sameCell, type Cell } from '~/domain/amount-series/cell';
import { cellOf, yearsIn, type Series, type YearRange } from '~/domain/amount-series/series';

/** Years in a row that have the same cell. */
export type Run = { from: number; to: number; cell: Cell };

/** A reeks in as few words as it allows: "PM in 2022 tot en met 2025, 300 vanaf 2026". */
export function runsOf(series: Series, range: YearRange): Run[] {
  const runs: Run[] = [];
  for (const year of yearsIn(range)) {
    const cell = cellOf(series, year);
    const last = runs.at(-1);
    if (last && sameCell(last.cell, cell)) last.to = year;
    else runs.push({ from: year, to: year, cell });
  }
  return runs;
}
