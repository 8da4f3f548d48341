import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { MonitoringCrumbs } from '~/components/domain/monitoring-crumbs';
import { WithdrawalForm } from '~/components/domain/withdrawal-form';
import { WithdrawnForm } from '~/components/domain/withdrawn-notice';
import { PageHeader } from '~/components/ui/page-header';
import { withdrawMeasurementSchema } from '~/domain/monitoring/measure';
import { periodText, valueText } from '~/messages/monitoring';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { indicatorPage } from '~/queries/monitoring/indicator-page.server';
import { withdrawMeasurement } from '~/services/monitoring/withdraw-measurement.server';

const ids = (params: { indicatorId?: string; measurementId?: string }) => ({
  indicatorId: params.indicatorId ?? '',
  id: params.measurementId ?? '',
});

export const meta: MetaFunction = () => [{ title: 'Trek een meting in - Vijfhoek' }];

export const loader = guarded('indicator:measure', async ({ ctx, programma, params }) => {
  const { indicatorId, id } = ids(params);
  const page = await indicatorPage(ctx, indicatorId);
  const measurement = [...(page?.indicator.measurements ?? []), ...(page?.indicator.past ?? [])].find(
    (one) => one.id === id,
  );
  if (!page?.mayMeasure || !measurement) throw notFound();
  const { title, unit, measurements } = page.indicator;
  return {
    p: programma.key,
    indicator: { id: indicatorId, title },
    id,
    text: `${valueText(measurement.value, unit)}, ${periodText(measurement)}`,
    standing: measurements.some((one) => one.id === id),
  };
});

export const action = formAction({
  question: 'indicator:measure',
  attempt: ({ params }) => ({
    action: 'measurement_withdrawn',
    object: { kind: 'indicator', id: ids(params).indicatorId },
  }),
  schema: withdrawMeasurementSchema,
  run: ({ ctx, params, input }) => withdrawMeasurement(ctx, ids(params), input),
  next: (_done, { programma, params }) =>
    withDone(paths.indicator(programma.key, ids(params).indicatorId), 'meting_ingetrokken'),
});

export default function WithdrawMeasurement() {
  const { p, indicator, id, text, standing } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.measurementWithdrawal(p, indicator.id, id);
  const back = paths.indicator(p, indicator.id);
  return (
    <>
      <MonitoringCrumbs p={p} kind="indicator" of={indicator} here={{ href: here, label: 'Intrekken' }} />
      <PageHeader title="Trek de meting in" lead={text} />
      {standing ? (
        <WithdrawalForm action={here} back={back} button="Trek de meting in" result={result}>
          <p>
            De meting telt dan niet meer mee en staat niet meer in de download. Zij blijft bij de indicator te
            lezen. Weet u wel wat er moest staan? Leg dan een meting vast in plaats van deze.
          </p>
        </WithdrawalForm>
      ) : (
        <WithdrawnForm back={back} />
      )}
    </>
  );
}
