import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { RouteCrumbs } from '~/components/domain/route-step-form';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { versionOnlySchema } from '~/domain/minutes/schema';
import { hidden } from '~/domain/outcome';
import { routeObjectAt } from '~/domain/route/address';
import { formatDate } from '~/domain/dates/format';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { stepForm } from '~/queries/route/step-form.server';
import { withdrawRouteStep } from '~/services/route/withdraw-step.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Trek een stap in - Vijfhoek' }];

export const loader = guarded('route:write', async ({ ctx, programma, params }) => {
  const of = routeObjectAt(params['kind'], params['objectId']);
  const form = of && (await stepForm(ctx, of, params['stepId'] ?? ''));
  if (!of || !form) throw notFound();
  return { p: programma.key, of, title: form.title, step: form.step };
});

export const action = formAction({
  question: 'route:write',
  attempt: ({ params }) => ({
    action: 'route_step_withdrawn',
    object: { kind: 'route_step', id: params['stepId'] ?? null },
  }),
  schema: versionOnlySchema,
  run: async ({ ctx, params, input }) => {
    const of = routeObjectAt(params['kind'], params['objectId']);
    return of ? withdrawRouteStep(ctx, of, params['stepId'] ?? '', input) : hidden;
  },
  next: (_done, { programma, params }) => {
    const of = routeObjectAt(params['kind'], params['objectId']);
    return of ? withDone(paths.route(programma.key, of), 'stap_ingetrokken') : paths.overview(programma.key);
  },
});

export default function WithdrawRouteStep() {
  const { p, of, title, step } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.routeStepWithdrawal(p, of, step.id);
  const { date, dateText, body } = step.values;
  return (
    <>
      <RouteCrumbs p={p} of={of} title={title} here={{ href: here, label: 'Trek in' }} />
      <PageHeader title="Trek de stap in" lead={`${date === '' ? dateText : formatDate(date)}, ${body}`} />
      {result?.stale ? (
        <Notice kind="let" title="De stap is intussen veranderd" block announce>
          Trekt u hem toch in, druk dan nog een keer op de knop.
        </Notice>
      ) : (
        <ErrorSummary errors={result?.errors} />
      )}
      <p className="tekst">De stap gaat uit de behandeling. U vindt hem daar terug onder Ingetrokken.</p>
      <Form className="formulier blok" method="post" action={here}>
        <HiddenVersion version={result?.stale?.version ?? step.version} />
        <FormActions>
          <SubmitButton variant="danger">Trek de stap in</SubmitButton>
          <LinkButton variant="secondary" href={paths.route(p, of)}>
            Laat hem staan
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
