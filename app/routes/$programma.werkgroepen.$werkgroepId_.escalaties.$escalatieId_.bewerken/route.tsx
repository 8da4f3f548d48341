import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EscalatieFields, escalatieValues } from '~/components/domain/escalatie-fields';
import { ThingForm } from '~/components/domain/thing-form';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { PageHeader } from '~/components/ui/page-header';
import { escalatieSchema } from '~/domain/escalatie/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { escalatiePage } from '~/queries/escalatie/escalatie-page.server';
import { changeEscalatie } from '~/services/escalatie/change-escalatie.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { werkgroepId?: string; escalatieId?: string }) =>
  ({ werkgroepId: params.werkgroepId ?? '', id: params.escalatieId ?? '' }) as const;

export const meta: MetaFunction = () => [{ title: 'Wijzig de escalatie - Vijfhoek' }];

export const loader = guarded('escalatie:write', async ({ ctx, programma, params }) => {
  const { werkgroepId, id } = ids(params);
  const page = await escalatiePage(ctx, werkgroepId, id);
  if (!page?.can.change) throw notFound();
  const { werkgroep, overleg, escalatie } = page;
  return { p: programma.key, werkgroep, overleg: overleg.shortName, escalatie };
});

export const action = formAction({
  question: 'escalatie:write',
  attempt: ({ params }) => ({
    action: 'escalatie_changed',
    object: { kind: 'escalatie', id: ids(params).id },
  }),
  schema: escalatieSchema,
  run: ({ ctx, params, input }) => changeEscalatie(ctx, ids(params), input),
  next: ({ id }, { programma, params }) =>
    withDone(paths.escalatie(programma.key, ids(params).werkgroepId, id), 'escalatie_bewaard'),
});

export default function EditEscalatie() {
  const { p, werkgroep, overleg, escalatie } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.escalatieEdit(p, werkgroep.id, escalatie.id);
  const back = paths.escalatie(p, werkgroep.id, escalatie.id);
  return (
    <>
      <WerkgroepCrumbs
        p={p}
        werkgroep={werkgroep}
        here={[
          { href: back, label: 'Escalatie' },
          { href: here, label: 'Wijzig' },
        ]}
      />
      <PageHeader title="Wijzig de escalatie" lead={escalatie.question} />
      <ThingForm
        action={here}
        result={result}
        version={escalatie.version}
        button="Bewaar de escalatie"
        back={back}
        long={['wish', 'argument']}
      >
        <EscalatieFields
          values={escalatieValues(result, escalatie)}
          errors={result?.errors ?? {}}
          overleg={overleg}
          hasShortfall={escalatie.shortfall !== null}
        />
      </ThingForm>
    </>
  );
}
