import { totalLines } from '~/domain/werkgroep/coverage-lines';
import type { CoverageYear } from '~/domain/werkgroep/coverage';
import { totalLineWords } from '~/messages/coverage';
import { AmountSum, DifferenceCell } from './amount';

type Props = {
  submitted: readonly CoverageYear[];
  /** With what the own werkgroep is writing. */
  written: readonly CoverageYear[] | null;
};

/** The rows of totals: richtbedrag, what holds now, what is proposed, and the difference with the richtbedrag. */
export function CoverageTotals({ submitted, written }: Props) {
  const years = submitted.map(({ year }) => year);
  return totalLines(submitted, written).map((line) => (
    <tr key={`${line.of} ${line.kind}`}>
      <th scope="row">
        <b>{totalLineWords(line, written !== null)}</b>
        {line.of === 'target' ? <span className="klein bij blokregel">zoals toegekend</span> : null}
      </th>
      {line.kind === 'sum'
        ? line.sums.map((sum, index) => <AmountSum key={years[index]} sum={sum} />)
        : line.sums.map((difference, index) => <DifferenceCell key={years[index]} difference={difference} />)}
    </tr>
  ));
}
