import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { withdrawPlanningSchema } from '~/domain/werkgroep/planning';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { planningForm } from '~/queries/werkgroep/planning-form.server';
import { withdrawPlannedDate } from '~/services/werkgroep/withdraw-planned-date.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { werkgroepId?: string; planningId?: string }) =>
  ({ werkgroepId: params.werkgroepId ?? '', id: params.planningId ?? '' }) as const;

export const meta: MetaFunction = () => [{ title: 'Haal uit de planning - Vijfhoek' }];

export const loader = guarded('werkgroep:plan', async ({ ctx, programma, params }) => {
  const { werkgroepId, id } = ids(params);
  const form = await planningForm(ctx, werkgroepId, id);
  if (!form?.entry) throw notFound();
  return { p: programma.key, werkgroep: form.werkgroep, entry: form.entry };
});

export const action = formAction({
  question: 'werkgroep:plan',
  attempt: ({ params }) => ({
    action: 'planning_withdrawn',
    object: { kind: 'werkgroep', id: ids(params).werkgroepId },
  }),
  schema: withdrawPlanningSchema,
  run: ({ ctx, params, input }) => withdrawPlannedDate(ctx, ids(params), input),
  next: (_done, { programma, params }) =>
    withDone(`${paths.werkgroep(programma.key, ids(params).werkgroepId)}#planning`, 'planning_ingetrokken'),
});

export default function WithdrawPlanning() {
  const { p, werkgroep, entry } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.planningWithdrawal(p, werkgroep.id, entry.id);
  return (
    <>
      <WerkgroepCrumbs p={p} werkgroep={werkgroep} here={[{ href: here, label: 'Uit de planning' }]} />
      <PageHeader title="Haal uit de planning" lead={`${formatDate(entry.date)}: ${entry.title}`} />
      <ErrorSummary errors={result?.errors} />
      <Form method="post" action={here} className="formulier">
        <HiddenVersion version={entry.version} />
        <FormActions>
          <SubmitButton variant="danger">Haal uit de planning</SubmitButton>
          <LinkButton variant="bare" href={paths.planning(p, werkgroep.id, entry.id)}>
            Terug naar de datum
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
