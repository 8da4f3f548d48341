import type { YearRange } from '~/domain/amount-series/series';
import { sumOfCell, type Sum } from '~/domain/amount-series/sum';
import type { Cell } from '~/domain/amount-series/cell';
import { shortLabel, type Coded } from '~/domain/maatregel/label';
import type { CoverageYear } from '~/domain/werkgroep/coverage';
import { columnsDrawing } from './columns';
import type { Drawing } from './mark';
import { foldedBands, stackedDrawing } from './stacked';
import { targetSums } from './target-sums';
import type { WaterfallStep } from './waterfall';
import { waterfallDrawing } from './waterfall-drawing';

/** What the pictures of the money are made of. */
export type MoneyFacts = {
  range: YearRange;
  /** The years that the waterfall and the werkgroepen count together. */
  years: readonly number[];
  filter: { tabel: number; year: number | undefined };
  table: {
    years: readonly number[];
    sums: readonly Sum[];
    rows: readonly (Coded & { cells: readonly { cell: Cell }[] })[];
  };
  steps: readonly WaterfallStep[];
  targets: readonly { name: string; years: readonly CoverageYear[] }[] | null;
};

/** More bands than these can't be told apart; the others are drawn together, the table has each. */
const MOST_BANDS = 16;

export const stackedPicture = ({ table }: MoneyFacts, restLabel: (count: number) => string): Drawing =>
  stackedDrawing(
    table.years,
    foldedBands(
      table.rows.map((row) => ({
        label: shortLabel(row),
        sums: row.cells.map(({ cell }) => sumOfCell(cell)),
      })),
      MOST_BANDS,
      restLabel,
    ),
  );

export const waterfallPicture = (
  facts: MoneyFacts,
  label: (step: WaterfallStep) => string,
  nothingWord: string,
): Drawing =>
  waterfallDrawing(
    facts.steps.map((step) => ({ step, label: label(step) })),
    nothingWord,
  );

export function targetsPicture({ targets, years }: MoneyFacts): Drawing {
  const sums = (targets ?? []).map((one) => targetSums(one.years, years));
  return columnsDrawing({
    labels: (targets ?? []).map(({ name }) => name),
    first: sums.map(({ target }) => target),
    second: sums.map(({ proposed }) => proposed),
    wide: true,
  });
}
