import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PlanningFields, planningValues } from '~/components/domain/planning-fields';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { PageForm } from '~/components/forms/page-form';
import { PageHeader } from '~/components/ui/page-header';
import { newPlanningSchema } from '~/domain/werkgroep/planning';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { planningForm } from '~/queries/werkgroep/planning-form.server';
import { planDate } from '~/services/werkgroep/plan-date.server';

export const meta: MetaFunction = () => [{ title: 'Zet een datum in de planning - Vijfhoek' }];

export const loader = guarded('werkgroep:plan', async ({ ctx, programma, params }) => {
  const form = await planningForm(ctx, params['werkgroepId'] ?? '', null);
  if (!form) throw notFound();
  return { p: programma.key, werkgroep: form.werkgroep };
});

export const action = formAction({
  question: 'werkgroep:plan',
  attempt: ({ params }) => ({
    action: 'planning_added',
    object: { kind: 'werkgroep', id: params['werkgroepId'] ?? null },
  }),
  schema: newPlanningSchema,
  run: ({ ctx, params, input }) => planDate(ctx, params['werkgroepId'] ?? '', input),
  next: (_done, { programma, params }) =>
    withDone(
      `${paths.werkgroep(programma.key, params['werkgroepId'] ?? '')}#planning`,
      'planning_toegevoegd',
    ),
});

const nothing = { title: '', date: '', until: '', note: '', optional: false };

export default function NewPlanning() {
  const { p, werkgroep } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.newPlanning(p, werkgroep.id);
  return (
    <>
      <WerkgroepCrumbs p={p} werkgroep={werkgroep} here={[{ href: here, label: 'Nieuwe datum' }]} />
      <PageHeader title="Zet een datum in de planning" lead={`Van werkgroep ${werkgroep.name}`} />
      <PageForm
        action={here}
        result={result}
        button="Bewaar de datum"
        back={paths.werkgroep(p, werkgroep.id)}
        leave="Terug naar de werkgroep"
      >
        <PlanningFields values={planningValues(result, nothing)} errors={result?.errors ?? {}} />
      </PageForm>
    </>
  );
}
