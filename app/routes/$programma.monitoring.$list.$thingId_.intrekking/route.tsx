import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { MonitoringCrumbs } from '~/components/domain/monitoring-crumbs';
import { WithdrawalForm } from '~/components/domain/withdrawal-form';
import { WithdrawnForm } from '~/components/domain/withdrawn-notice';
import { PageHeader } from '~/components/ui/page-header';
import { monitoredKindOf } from '~/domain/monitoring/kinds';
import { withdrawSchema } from '~/domain/monitoring/thing';
import { hidden } from '~/domain/outcome';
import { monitoredNames } from '~/messages/monitoring';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { thingToWithdraw } from '~/queries/monitoring/thing-to-withdraw.server';
import { withdrawThing } from '~/services/monitoring/withdraw-thing.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const at = (params: { list?: string; thingId?: string }) => ({
  kind: monitoredKindOf(params.list),
  id: params.thingId ?? '',
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Trek ${data ? monitoredNames[data.kind].the : ''} in - Vijfhoek` },
];

export const loader = guarded('monitoring:manage', async ({ ctx, programma, params }) => {
  const { kind, id } = at(params);
  const thing = kind && (await thingToWithdraw(ctx, kind, id));
  if (!thing) throw notFound();
  return { p: programma.key, kind, thing };
});

export const action = formAction({
  question: 'monitoring:manage',
  attempt: ({ params }) => {
    const { kind, id } = at(params);
    return { action: `${kind ?? 'knelpunt'}_withdrawn`, object: { kind: kind ?? 'knelpunt', id } };
  },
  schema: withdrawSchema,
  run: async ({ ctx, params, input }) => {
    const { kind, id } = at(params);
    return kind ? withdrawThing(ctx, { kind, id }, input) : hidden;
  },
  next: ({ id }, { programma, params }) =>
    withDone(paths.monitored(programma.key, at(params).kind ?? 'knelpunt', id), 'monitoring_ingetrokken'),
});

export default function WithdrawThing() {
  const { p, kind, thing } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.monitoredWithdrawal(p, kind, thing.id);
  const back = paths.monitored(p, kind, thing.id);
  const { the } = monitoredNames[kind];
  return (
    <>
      <MonitoringCrumbs p={p} kind={kind} of={thing} here={{ href: here, label: 'Intrekken' }} />
      <PageHeader title={`Trek ${the} in`} lead={thing.title} />
      {thing.withdrawn ? (
        <WithdrawnForm back={back} />
      ) : (
        <WithdrawalForm
          action={here}
          back={back}
          button={`Trek ${the} in`}
          version={thing.version}
          result={result}
        >
          <p>
            Het staat dan niet meer in de lijsten en de download. Het blijft te lezen, met wat ermee gebeurde.
          </p>
        </WithdrawalForm>
      )}
    </>
  );
}
