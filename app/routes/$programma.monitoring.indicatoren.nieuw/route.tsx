import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { IndicatorFields } from '~/components/domain/indicator-fields';
import { MonitoringCrumbs } from '~/components/domain/monitoring-crumbs';
import { PageForm } from '~/components/forms/page-form';
import { returnedFields } from '~/components/forms/returned-fields';
import { PageHeader } from '~/components/ui/page-header';
import { may } from '~/domain/access/may';
import { newIndicatorSchema } from '~/domain/monitoring/indicator';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { monitoringChoices } from '~/queries/monitoring/choices.server';
import { addIndicator } from '~/services/monitoring/add-indicator.server';

export const meta: MetaFunction = () => [{ title: 'Nieuwe indicator - Vijfhoek' }];

export const loader = guarded('monitoring:manage', async ({ ctx, programma }) => {
  if (!may(ctx.actor, 'monitoring:manage', { programmaId: ctx.actor.programmaId })) throw notFound();
  return { p: programma.key, choices: await monitoringChoices(ctx.actor) };
});

export const action = formAction({
  question: 'monitoring:manage',
  attempt: () => ({ action: 'indicator_added', object: { kind: 'indicator', id: null } }),
  schema: newIndicatorSchema,
  run: ({ ctx, input }) => addIndicator(ctx, input),
  next: ({ id }, { programma }) => withDone(paths.indicator(programma.key, id), 'monitoring_toegevoegd'),
});

const nothing = {
  title: '',
  unit: '',
  counting: '',
  description: '',
  maatregelId: '',
  goalId: '',
  partyId: '',
  source: '',
};

export default function NewIndicator() {
  const { p, choices } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.newMonitored(p, 'indicator');
  return (
    <>
      <MonitoringCrumbs p={p} kind="indicator" here={{ href: here, label: 'Nieuw' }} />
      <PageHeader title="Nieuwe indicator" lead="Zeg wat er gemeten wordt. De metingen komen daarna." />
      <PageForm action={here} result={result} button="Bewaar de indicator" back={paths.monitoring(p)}>
        <IndicatorFields
          field={returnedFields(result, nothing)}
          choices={choices}
          withSource
          measured={false}
        />
      </PageForm>
    </>
  );
}
