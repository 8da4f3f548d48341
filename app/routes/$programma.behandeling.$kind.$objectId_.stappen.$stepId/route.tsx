import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { RouteCrumbs, RouteStepConflict, RouteStepFields } from '~/components/domain/route-step-form';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { hidden } from '~/domain/outcome';
import { routeObjectAt } from '~/domain/route/address';
import { changeRouteStepSchema } from '~/domain/route/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { stepForm } from '~/queries/route/step-form.server';
import { changeRouteStep } from '~/services/route/change-step.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Wijzig een stap - Vijfhoek' }];

export const loader = guarded('route:write', async ({ ctx, programma, params }) => {
  const of = routeObjectAt(params['kind'], params['objectId']);
  const form = of && (await stepForm(ctx, of, params['stepId'] ?? ''));
  if (!of || !form) throw notFound();
  return { p: programma.key, of, form };
});

export const action = formAction({
  question: 'route:write',
  attempt: ({ params }) => ({
    action: 'route_step_changed',
    object: { kind: 'route_step', id: params['stepId'] ?? null },
  }),
  schema: changeRouteStepSchema,
  run: async ({ ctx, params, input }) => {
    const of = routeObjectAt(params['kind'], params['objectId']);
    return of ? changeRouteStep(ctx, of, params['stepId'] ?? '', input) : hidden;
  },
  next: (_done, { programma, params }) => {
    const of = routeObjectAt(params['kind'], params['objectId']);
    return of ? withDone(paths.route(programma.key, of), 'stap_bewaard') : paths.overview(programma.key);
  },
});

export default function ChangeRouteStep() {
  const { p, of, form } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { step, overleggen } = form;
  const here = paths.routeStep(p, of, step.id);
  const back = paths.route(p, of);
  return (
    <>
      <RouteCrumbs p={p} of={of} title={form.title} here={{ href: here, label: 'Stap' }} />
      <PageHeader title="Wijzig de stap" lead={form.title} />
      {result?.stale ? (
        <RouteStepConflict
          stale={result.stale}
          sent={result.values}
          stored={step.values}
          overleggen={overleggen}
          action={here}
          leaveHref={back}
        />
      ) : (
        <>
          <ErrorSummary errors={result?.errors} />
          <Form className="formulier" method="post" action={here} noValidate>
            <HiddenVersion version={Number(result?.values['version'] ?? step.version)} />
            <RouteStepFields sent={result} stored={step.values} overleggen={overleggen} />
            <FormActions>
              <SubmitButton>Bewaar de stap</SubmitButton>
              <LinkButton variant="secondary" href={paths.routeStepWithdrawal(p, of, step.id)}>
                Trek de stap in
              </LinkButton>
              <LinkButton variant="bare" href={back}>
                Terug naar de behandeling
              </LinkButton>
            </FormActions>
          </Form>
        </>
      )}
    </>
  );
}
