import { ExampleList, IndicatorTable, ObstacleTable } from '~/components/domain/monitoring-parts';
import { Section } from '~/components/ui/layout';
import type { MonitoringPage } from '~/queries/monitoring/monitoring-page.server';

/** What is measured of this maatregel, learnt from it, and what stands in its way; nothing where there is nothing. */
export function Monitored({ p, monitored }: { p: string; monitored: MonitoringPage }) {
  const { indicators, examples, knelpunten, risks } = monitored;
  return (
    <>
      {indicators.length > 0 ? (
        <Section title="Wat gemeten wordt">
          <IndicatorTable p={p} indicators={indicators} />
        </Section>
      ) : null}
      {examples.length > 0 ? (
        <Section title="Goede voorbeelden">
          <ExampleList p={p} examples={examples} />
        </Section>
      ) : null}
      {knelpunten.length > 0 ? (
        <Section title="Knelpunten">
          <ObstacleTable p={p} kind="knelpunt" obstacles={knelpunten} />
        </Section>
      ) : null}
      {risks.length > 0 ? (
        <Section title="Risico’s">
          <ObstacleTable p={p} kind="risk" obstacles={risks} />
        </Section>
      ) : null}
    </>
  );
}
