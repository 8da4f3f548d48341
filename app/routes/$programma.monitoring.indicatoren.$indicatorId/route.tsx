import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { History } from '~/components/domain/history';
import { MonitoringCrumbs } from '~/components/domain/monitoring-crumbs';
import { PictureFigure } from '~/components/domain/picture-figure';
import { WithdrawnNotice } from '~/components/domain/withdrawn-notice';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { DefinitionList } from '~/components/ui/lists';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { useHashFocus } from '~/components/ui/use-hash-focus';
import { fullLabel } from '~/domain/maatregel/label';
import { measureSchema } from '~/domain/monitoring/measure';
import { countingWords, measurementsPicture } from '~/messages/monitoring';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { indicatorPage } from '~/queries/monitoring/indicator-page.server';
import { addMeasurement } from '~/services/monitoring/add-measurement.server';
import { MeasureForm } from './measure-form';
import { MeasurementTable } from './measurement-table';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.indicator.title ?? 'Indicator'} - Vijfhoek` },
];

export const loader = guarded('monitoring:read', async ({ ctx, programma, params, request }) => {
  const page = await indicatorPage(ctx, params['indicatorId'] ?? '');
  if (!page) throw notFound();
  return { ...page, p: programma.key, wrong: new URL(request.url).searchParams.get('vervangt') };
});

export const action = formAction({
  question: 'indicator:measure',
  attempt: ({ params }) => ({
    action: 'measurement_added',
    object: { kind: 'indicator', id: params['indicatorId'] ?? '' },
  }),
  schema: measureSchema,
  run: ({ ctx, params, input }) => addMeasurement(ctx, params['indicatorId'] ?? '', input),
  next: (_done, { programma, params }) =>
    withDone(paths.indicator(programma.key, params['indicatorId'] ?? ''), 'meting_toegevoegd'),
});

export default function IndicatorPage() {
  const { p, indicator, mayMeasure, mayManage, events, wrong } = useLoaderData<typeof loader>();
  useHashFocus();
  const result = useActionData<typeof action>();
  const { id, title, unit, counting, description, maatregel, goal, party, source } = indicator;
  const { measurements, past } = indicator;
  const here = paths.indicator(p, id);
  return (
    <>
      <MonitoringCrumbs p={p} kind="indicator" of={indicator} />
      <PageHeader
        title={title}
        lead={description}
        actions={
          mayManage ? (
            <>
              <LinkButton variant="secondary" href={paths.monitoredEdit(p, 'indicator', id)}>
                Wijzig
              </LinkButton>
              <LinkButton variant="danger" href={paths.monitoredWithdrawal(p, 'indicator', id)}>
                Trek in
              </LinkButton>
            </>
          ) : null
        }
      />
      {indicator.withdrawnAt === null ? null : <WithdrawnNotice reason={indicator.withdrawnReason} />}
      <DefinitionList
        items={[
          { term: 'Gemeten in', children: unit },
          { term: 'Telt', children: countingWords[counting] },
          maatregel !== null && {
            term: 'Maatregel',
            children: <AppLink href={paths.maatregel(p, maatregel.id)}>{fullLabel(maatregel)}</AppLink>,
          },
          goal !== null && {
            term: 'Doel',
            children: <AppLink href={paths.goal(p, goal.id)}>{goal.title}</AppLink>,
          },
          { term: 'Wie meet', children: party?.shortName ?? 'niemand genoemd' },
          source !== null && { term: 'Bron', children: source },
        ]}
      />
      <Section title="Metingen">
        {measurements.length + past.length === 0 ? (
          <EmptyState title="Nog niet gemeten">Van deze indicator is nog geen meting vastgelegd.</EmptyState>
        ) : (
          <>
            {measurements.length > 1 ? (
              <PictureFigure picture={measurementsPicture(indicator)} downloads={[]} />
            ) : null}
            <MeasurementTable {...{ p, unit, measurements, past, mayMeasure }} indicatorId={id} />
          </>
        )}
      </Section>
      {mayMeasure ? (
        <Section title="Leg een meting vast" id="meten">
          <MeasureForm
            key={`${wrong ?? 'nieuw'} ${measurements.length + past.length}`}
            action={here}
            unit={unit}
            measurements={measurements}
            wrong={wrong}
            result={result}
          />
        </Section>
      ) : null}
      {events.length > 0 ? (
        <Section title="Geschiedenis">
          <History events={events} />
        </Section>
      ) : null}
    </>
  );
}
