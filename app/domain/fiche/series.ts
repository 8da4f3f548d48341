import { differenceBetween, type Difference } from '~/domain/amount-series/difference';
import { onbekend, type Cell } from '~/domain/amount-series/cell';
import { sumOf, sumOfCell, type Sum } from '~/domain/amount-series/sum';
import { yearsIn, type YearRange } from '~/domain/amount-series/series';

type YearCell = { year: number; cell: Cell };

export type YearBeside = { year: number; proposed: Cell; awarded: Cell; difference: Difference };

/** A proposed reeks beside what was awarded, per year and over all years (product rules 1 and 4). */
export function besideAward(
  proposed: readonly YearCell[],
  award: readonly YearCell[],
  range: YearRange,
): { years: YearBeside[]; proposed: Sum; awarded: Sum; difference: Difference } {
  const cellIn = (cells: readonly YearCell[], year: number): Cell =>
    cells.find((one) => one.year === year)?.cell ?? onbekend;
  const years = yearsIn(range).map((year): YearBeside => {
    const [ours, theirs] = [cellIn(proposed, year), cellIn(award, year)];
    const difference = differenceBetween(sumOfCell(theirs), sumOfCell(ours));
    return { year, proposed: ours, awarded: theirs, difference };
  });
  const sums = {
    proposed: sumOf(years.map((one) => one.proposed)),
    awarded: sumOf(years.map((one) => one.awarded)),
  };
  return { years, ...sums, difference: differenceBetween(sums.awarded, sums.proposed) };
}
