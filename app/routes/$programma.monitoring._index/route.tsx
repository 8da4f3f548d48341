import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ExampleList, IndicatorTable, ObstacleTable } from '~/components/domain/monitoring-parts';
import { AppLink } from '~/components/ui/app-link';
import { ButtonRow, LinkButton } from '~/components/ui/button';
import { SegmentLinks } from '~/components/ui/filter-bar';
import { Disclosure, FoldedWhenNarrow, Section } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import { EmptyState } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { useHashFocus } from '~/components/ui/use-hash-focus';
import type { MonitoredKind } from '~/domain/monitoring/kinds';
import { monitoredCounted, monitoredNames } from '~/messages/monitoring';
import { exportPath, paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { monitoringPage } from '~/queries/monitoring/monitoring-page.server';

export const meta: MetaFunction = () => [{ title: 'Monitoring - Vijfhoek' }];

export const loader = guarded('monitoring:read', async ({ ctx, programma }) => {
  const page = await monitoringPage(ctx);
  if (!page) throw notFound();
  return { ...page, p: programma.key };
});

export default function Monitoring() {
  const { p, indicators, examples, knelpunten, risks, withdrawn, mayManage } = useLoaderData<typeof loader>();
  useHashFocus();
  const here = paths.monitoring(p);
  const parts = [
    { id: 'indicatoren', title: 'Indicatoren', count: indicators.length },
    { id: 'voorbeelden', title: 'Goede voorbeelden', count: examples.length },
    { id: 'knelpunten', title: 'Knelpunten', count: knelpunten.length },
    { id: 'risicos', title: 'Risico’s', count: risks.length },
  ];
  const add = (kind: MonitoredKind) =>
    mayManage ? (
      <ButtonRow className="blok">
        <LinkButton variant="secondary" href={paths.newMonitored(p, kind)}>
          {`Voeg een ${monitoredNames[kind].one} toe`}
        </LinkButton>
      </ButtonRow>
    ) : null;
  const open = (list: readonly { endedOn: string | null }[]) =>
    list.filter(({ endedOn }) => endedOn === null).length;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.maatregelen(p), label: 'Maatregelen' },
          { href: here, label: 'Monitoring' },
        ]}
      />
      <PageHeader
        title="Monitoring"
        lead="Wat er van de maatregelen te zien is: gemeten, geleerd, en wat in de weg staat."
        facts={[
          monitoredCounted('indicator', indicators.length),
          `${open(knelpunten)} open knelpunten`,
          `${open(risks)} open risico’s`,
        ]}
        actions={
          indicators.length > 0 ? (
            <LinkButton href={exportPath(here, 'xlsx')} document>
              Download de metingen
            </LinkButton>
          ) : null
        }
      />
      <div className="filter">
        <SegmentLinks
          label="Onderdeel"
          items={parts.map(({ id, title, count }) => ({
            href: paths.monitoring(p, id),
            label: `${title} (${count})`,
          }))}
        />
      </div>
      <Section title="Indicatoren" id="indicatoren">
        {indicators.length === 0 ? (
          <EmptyState title="Nog geen indicatoren">Er is nog niet vastgelegd wat wordt gemeten.</EmptyState>
        ) : (
          <FoldedWhenNarrow summary={monitoredCounted('indicator', indicators.length)}>
            <IndicatorTable p={p} indicators={indicators} />
          </FoldedWhenNarrow>
        )}
        {add('indicator')}
      </Section>
      <Section title="Goede voorbeelden" id="voorbeelden">
        {examples.length === 0 ? (
          <EmptyState title="Nog geen voorbeelden">
            Er is nog geen voorbeeld uit de praktijk vastgelegd.
          </EmptyState>
        ) : (
          <FoldedWhenNarrow summary={monitoredCounted('good_practice', examples.length)}>
            <ExampleList p={p} examples={examples} />
          </FoldedWhenNarrow>
        )}
        {add('good_practice')}
      </Section>
      <Section title="Knelpunten" id="knelpunten">
        {knelpunten.length === 0 ? (
          <EmptyState title="Geen knelpunten">Er is geen knelpunt vastgelegd.</EmptyState>
        ) : (
          <FoldedWhenNarrow summary={monitoredCounted('knelpunt', knelpunten.length)}>
            <ObstacleTable p={p} kind="knelpunt" obstacles={knelpunten} />
          </FoldedWhenNarrow>
        )}
        {add('knelpunt')}
      </Section>
      <Section title="Risico’s" id="risicos">
        {risks.length === 0 ? (
          <EmptyState title="Geen risico’s">Er is geen risico vastgelegd.</EmptyState>
        ) : (
          <FoldedWhenNarrow summary={monitoredCounted('risk', risks.length)}>
            <ObstacleTable p={p} kind="risk" obstacles={risks} />
          </FoldedWhenNarrow>
        )}
        {add('risk')}
      </Section>
      {withdrawn.length > 0 ? (
        <Section title="Ingetrokken" hideTitle>
          <Disclosure summary={`Ingetrokken (${withdrawn.length})`}>
            <RowList
              items={withdrawn.map(({ kind, id, title, reason }) => ({
                key: id,
                title: <AppLink href={paths.monitored(p, kind, id)}>{title}</AppLink>,
                text: [monitoredNames[kind].title, reason].filter(Boolean).join('. '),
              }))}
            />
          </Disclosure>
        </Section>
      ) : null}
    </>
  );
}
