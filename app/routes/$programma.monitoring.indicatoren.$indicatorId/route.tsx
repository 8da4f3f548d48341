import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PictureFigure } from '~/components/domain/picture-figure';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { DefinitionList } from '~/components/ui/lists';
import { EmptyState } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
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

export const loader = guarded('monitoring:read', async ({ ctx, programma, params }) => {
  const page = await indicatorPage(ctx, params['indicatorId'] ?? '');
  if (!page) throw notFound();
  return { ...page, p: programma.key };
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
  const { p, indicator, mayMeasure } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { title, unit, counting, description, maatregel, party, source, measurements, replaced } = indicator;
  const here = paths.indicator(p, indicator.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.maatregelen(p), label: 'Maatregelen' },
          { href: paths.monitoring(p), label: 'Monitoring' },
          { href: here, label: title },
        ]}
      />
      <PageHeader title={title} lead={description} />
      <DefinitionList
        items={[
          { term: 'Gemeten in', children: unit },
          { term: 'Telt', children: countingWords[counting] },
          maatregel !== null && {
            term: 'Maatregel',
            children: <AppLink href={paths.maatregel(p, maatregel.id)}>{fullLabel(maatregel)}</AppLink>,
          },
          { term: 'Wie meet', children: party?.shortName ?? 'niemand genoemd' },
          source !== null && { term: 'Bron', children: source },
        ]}
      />
      <Section title="Metingen">
        {measurements.length === 0 ? (
          <EmptyState title="Nog niet gemeten">Van deze indicator is nog geen meting vastgelegd.</EmptyState>
        ) : (
          <>
            {measurements.length > 1 ? (
              <PictureFigure picture={measurementsPicture(indicator)} downloads={[]} />
            ) : null}
            <MeasurementTable unit={unit} measurements={measurements} replaced={replaced} />
          </>
        )}
      </Section>
      {mayMeasure ? (
        <Section title="Leg een meting vast" id="meten">
          <MeasureForm action={here} unit={unit} measurements={measurements} result={result} />
        </Section>
      ) : null}
    </>
  );
}
