import type { Cell } from '~/domain/amount-series/cell';
import { sumOfCell } from '~/domain/amount-series/sum';
import { YearChart } from './year-chart';

type YearCell = { year: number; cell: Cell };

export type SeriesChartProps = {
  title: string;
  /** The reeks that holds now. */
  current: YearCell[];
  /** A proposal beside it, for the same years. */
  proposal?: YearCell[];
};

/** One reeks as columns, and a proposal beside it. */
export function SeriesChart({ title, current, proposal }: SeriesChartProps) {
  const sums = (cells: YearCell[]) => cells.map(({ cell }) => sumOfCell(cell));
  return (
    <YearChart
      title={title}
      years={current.map(({ year }) => year)}
      first={{ name: 'geldt nu', sums: sums(current) }}
      second={proposal && { name: 'voorstel', sums: sums(proposal) }}
    />
  );
}
