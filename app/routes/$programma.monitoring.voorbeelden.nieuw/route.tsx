import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ExampleFields } from '~/components/domain/example-fields';
import { MonitoringCrumbs } from '~/components/domain/monitoring-crumbs';
import { PageForm } from '~/components/forms/page-form';
import { returnedFields } from '~/components/forms/returned-fields';
import { PageHeader } from '~/components/ui/page-header';
import { may } from '~/domain/access/may';
import { newExampleSchema } from '~/domain/monitoring/example';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { monitoringChoices } from '~/queries/monitoring/choices.server';
import { addExample } from '~/services/monitoring/add-example.server';

export const meta: MetaFunction = () => [{ title: 'Nieuw voorbeeld - Vijfhoek' }];

export const loader = guarded('monitoring:manage', async ({ ctx, programma }) => {
  if (!may(ctx.actor, 'monitoring:manage', { programmaId: ctx.actor.programmaId })) throw notFound();
  const { maatregelen } = await monitoringChoices(ctx.actor);
  return { p: programma.key, maatregelen };
});

export const action = formAction({
  question: 'monitoring:manage',
  attempt: () => ({ action: 'good_practice_added', object: { kind: 'good_practice', id: null } }),
  schema: newExampleSchema,
  run: ({ ctx, input }) => addExample(ctx, input),
  next: ({ id }, { programma }) =>
    withDone(paths.monitored(programma.key, 'good_practice', id), 'monitoring_toegevoegd'),
});

const nothing = { title: '', place: '', text: '', figures: '', source: '' };

export default function NewExample() {
  const { p, maatregelen } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.newMonitored(p, 'good_practice');
  return (
    <>
      <MonitoringCrumbs p={p} kind="good_practice" here={{ href: here, label: 'Nieuw' }} />
      <PageHeader title="Nieuw voorbeeld" lead="Iets uit de praktijk waar anderen van kunnen leren." />
      <PageForm action={here} result={result} button="Bewaar het voorbeeld" back={paths.monitoring(p)}>
        <ExampleFields
          field={returnedFields(result, nothing)}
          maatregelen={maatregelen}
          chosen={result?.lists['maatregelIds[]'] ?? []}
          error={result?.errors['maatregelIds']}
          withSource
        />
      </PageForm>
    </>
  );
}
