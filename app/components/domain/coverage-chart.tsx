import type { CoverageYear } from '~/domain/werkgroep/coverage';
import { YearChart } from './year-chart';

type Props = {
  title: string;
  submitted: readonly CoverageYear[];
  /** With what the own werkgroep is writing. */
  written: readonly CoverageYear[] | null;
};

/** The richtbedrag of each year beside what is proposed for it. The table with the same sums goes with it. */
export function CoverageChart({ title, submitted, written }: Props) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too
    <div className="rol grafiek-breed" role="region" aria-label={title} tabIndex={0}>
      <YearChart
        wide
        title={`${title}, in miljoen euro`}
        years={submitted.map(({ year }) => year)}
        first={{ name: 'richtbedrag', sums: submitted.map(({ target }) => target) }}
        second={{
          name: written ? 'voorgesteld, met wat in bewerking is' : 'voorgesteld',
          sums: (written ?? submitted).map(({ proposed }) => proposed),
        }}
      />
    </div>
  );
}
