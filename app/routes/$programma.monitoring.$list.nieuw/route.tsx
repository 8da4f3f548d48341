import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { MonitoringCrumbs } from '~/components/domain/monitoring-crumbs';
import { ObstacleFields } from '~/components/domain/obstacle-fields';
import { PageForm } from '~/components/forms/page-form';
import { returnedFields } from '~/components/forms/returned-fields';
import { PageHeader } from '~/components/ui/page-header';
import { may } from '~/domain/access/may';
import { obstacleKindOf } from '~/domain/monitoring/kinds';
import { newObstacleSchema } from '~/domain/monitoring/obstacle';
import { hidden } from '~/domain/outcome';
import { monitoredNames } from '~/messages/monitoring';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { monitoringChoices } from '~/queries/monitoring/choices.server';
import { addObstacle } from '~/services/monitoring/add-obstacle.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Nieuw ${data ? monitoredNames[data.kind].one : ''} - Vijfhoek` },
];

export const loader = guarded('monitoring:manage', async ({ ctx, programma, params }) => {
  const kind = obstacleKindOf(params['list']);
  if (!kind || !may(ctx.actor, 'monitoring:manage', { programmaId: ctx.actor.programmaId })) throw notFound();
  return { p: programma.key, kind, choices: await monitoringChoices(ctx.actor) };
});

export const action = formAction({
  question: 'monitoring:manage',
  attempt: ({ params }) => {
    const kind = obstacleKindOf(params['list']) ?? 'knelpunt';
    return { action: `${kind}_added`, object: { kind, id: null } };
  },
  schema: newObstacleSchema,
  run: async ({ ctx, params, input }) => {
    const kind = obstacleKindOf(params['list']);
    if (!kind) return hidden;
    const outcome = await addObstacle(ctx, kind, input);
    return outcome.ok ? { ok: true as const, value: { kind, id: outcome.value.id } } : outcome;
  },
  next: ({ kind, id }, { programma }) =>
    withDone(paths.monitored(programma.key, kind, id), 'monitoring_toegevoegd'),
});

const nothing = {
  title: '',
  text: '',
  maatregelId: '',
  goalId: '',
  partyId: '',
  source: '',
  answer: '',
  endedOn: '',
};

export default function NewObstacle() {
  const { p, kind, choices } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.newMonitored(p, kind);
  const { one, the } = monitoredNames[kind];
  return (
    <>
      <MonitoringCrumbs p={p} kind={kind} here={{ href: here, label: 'Nieuw' }} />
      <PageHeader title={`Nieuw ${one}`} lead="Zeg wat het is, van wie het is en wat eraan gebeurt." />
      <PageForm action={here} result={result} button={`Bewaar ${the}`} back={paths.monitoring(p)}>
        <ObstacleFields kind={kind} field={returnedFields(result, nothing)} choices={choices} withSource />
      </PageForm>
    </>
  );
}
