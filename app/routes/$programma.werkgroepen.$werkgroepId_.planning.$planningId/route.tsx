import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PlanningFields, planningValues } from '~/components/domain/planning-fields';
import { ThingForm } from '~/components/domain/thing-form';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { planningSchema } from '~/domain/werkgroep/planning';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { planningForm } from '~/queries/werkgroep/planning-form.server';
import { changePlannedDate } from '~/services/werkgroep/change-planned-date.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { werkgroepId?: string; planningId?: string }) =>
  ({ werkgroepId: params.werkgroepId ?? '', id: params.planningId ?? '' }) as const;

export const meta: MetaFunction = () => [{ title: 'Wijzig een datum in de planning - Vijfhoek' }];

export const loader = guarded('werkgroep:plan', async ({ ctx, programma, params }) => {
  const { werkgroepId, id } = ids(params);
  const form = await planningForm(ctx, werkgroepId, id);
  if (!form?.entry) throw notFound();
  return { p: programma.key, werkgroep: form.werkgroep, entry: form.entry };
});

export const action = formAction({
  question: 'werkgroep:plan',
  attempt: ({ params }) => ({
    action: 'planning_changed',
    object: { kind: 'werkgroep', id: ids(params).werkgroepId },
  }),
  schema: planningSchema,
  run: ({ ctx, params, input }) => changePlannedDate(ctx, ids(params), input),
  next: (_done, { programma, params }) =>
    withDone(`${paths.werkgroep(programma.key, ids(params).werkgroepId)}#planning`, 'planning_bewaard'),
});

export default function EditPlanning() {
  const { p, werkgroep, entry } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.planning(p, werkgroep.id, entry.id);
  const back = paths.werkgroep(p, werkgroep.id);
  return (
    <>
      <WerkgroepCrumbs p={p} werkgroep={werkgroep} here={[{ href: here, label: 'Planning' }]} />
      <PageHeader title="Wijzig een datum in de planning" lead={entry.title} />
      <ThingForm
        action={here}
        result={result}
        version={entry.version}
        button="Bewaar de datum"
        back={back}
        long={['note']}
      >
        <PlanningFields values={planningValues(result, entry)} errors={result?.errors ?? {}} />
      </ThingForm>
      {result?.stale ? null : (
        <p className="blok">
          <LinkButton variant="danger" small href={paths.planningWithdrawal(p, werkgroep.id, entry.id)}>
            Haal uit de planning
          </LinkButton>
        </p>
      )}
    </>
  );
}
