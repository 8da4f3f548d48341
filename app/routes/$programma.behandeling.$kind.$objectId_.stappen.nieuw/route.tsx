import { useActionData, useLoaderData } from '@remix-run/react';
import { RouteCrumbs, RouteStepFields } from '~/components/domain/route-step-form';
import { PageForm } from '~/components/forms/page-form';
import { PageHeader } from '~/components/ui/page-header';
import { isIsoDate } from '~/domain/dates/calendar';
import { hidden } from '~/domain/outcome';
import { routeObjectAt } from '~/domain/route/address';
import { routeStepSchema } from '~/domain/route/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { newStepForm } from '~/queries/route/step-form.server';
import { addRouteStep } from '~/services/route/add-step.server';

export const meta = () => [{ title: 'Voeg een stap toe - Vijfhoek' }];

export const loader = guarded('route:write', async ({ ctx, programma, params, request }) => {
  const of = routeObjectAt(params['kind'], params['objectId']);
  const form = of && (await newStepForm(ctx, of));
  if (!of || !form) throw notFound();
  const search = new URL(request.url).searchParams;
  const date = search.get('datum') ?? '';
  const overlegId = search.get('overleg') ?? '';
  const known = form.overleggen.some(({ id }) => id === overlegId);
  return {
    p: programma.key,
    of,
    form,
    begin: { date: isIsoDate(date) ? date : '', overlegId: known ? overlegId : '' },
  };
});

export const action = formAction({
  question: 'route:write',
  attempt: () => ({ action: 'route_step_added', object: { kind: 'route_step', id: null } }),
  schema: routeStepSchema,
  run: async ({ ctx, params, input }) => {
    const of = routeObjectAt(params['kind'], params['objectId']);
    return of ? addRouteStep(ctx, of, input) : hidden;
  },
  next: (_done, { programma, params }) => {
    const of = routeObjectAt(params['kind'], params['objectId']);
    return of ? withDone(paths.route(programma.key, of), 'stap_toegevoegd') : paths.overview(programma.key);
  },
});

export default function NewRouteStep() {
  const { p, of, form, begin } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.newRouteStep(p, of);
  const empty = { dateText: '', body: '', purpose: '', conclusion: '', remarks: '', followUp: '' };
  return (
    <>
      <RouteCrumbs p={p} of={of} title={form.title} here={{ href: here, label: 'Nieuwe stap' }} />
      <PageHeader title="Voeg een stap toe" lead={form.title} />
      <PageForm
        action={here}
        result={result}
        button="Voeg de stap toe"
        back={paths.route(p, of)}
        leave="Terug naar de behandeling"
      >
        <RouteStepFields sent={result} stored={{ ...empty, ...begin }} overleggen={form.overleggen} />
      </PageForm>
    </>
  );
}
