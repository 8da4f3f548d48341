import { ScrollRegion } from '~/components/ui/scroll-region';
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
    <ScrollRegion className="grafiek-breed" label={title}>
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
    </ScrollRegion>
  );
}
