import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { Select } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { formatDateWithWeekday } from '~/domain/dates/format';
import { placeEscalatieSchema } from '~/domain/escalatie/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { escalatiePage } from '~/queries/escalatie/escalatie-page.server';
import { placeEscalatie } from '~/services/escalatie/place-escalatie.server';

const ids = (params: { werkgroepId?: string; escalatieId?: string }) =>
  ({ werkgroepId: params.werkgroepId ?? '', id: params.escalatieId ?? '' }) as const;

export const meta: MetaFunction = () => [{ title: 'Zet de escalatie op de agenda - Vijfhoek' }];

export const loader = guarded('escalatie:read', async ({ ctx, programma, params }) => {
  const { werkgroepId, id } = ids(params);
  const page = await escalatiePage(ctx, werkgroepId, id);
  if (!page?.can.place) throw notFound();
  const { werkgroep, overleg, escalatie, targets, can } = page;
  return { p: programma.key, werkgroep, overleg, escalatie, targets, chooses: can.choosesMeeting };
});

export const action = formAction({
  question: 'escalatie:write',
  attempt: ({ params }) => ({
    action: 'escalatie_changed',
    object: { kind: 'escalatie', id: ids(params).id },
  }),
  schema: placeEscalatieSchema,
  run: ({ ctx, params, input }) => placeEscalatie(ctx, ids(params), input.target),
  next: ({ meetingId }, { programma, params }) => {
    const { werkgroepId, id } = ids(params);
    return withDone(
      paths.escalatie(programma.key, werkgroepId, id),
      meetingId === null ? 'escalatie_ingebracht' : 'escalatie_geagendeerd',
    );
  },
});

export default function PlaceEscalatie() {
  const { p, werkgroep, overleg, escalatie, targets, chooses } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.escalatieAgenda(p, werkgroep.id, escalatie.id);
  const back = paths.escalatie(p, werkgroep.id, escalatie.id);
  return (
    <>
      <WerkgroepCrumbs
        p={p}
        werkgroep={werkgroep}
        here={[
          { href: back, label: 'Escalatie' },
          { href: here, label: 'Op de agenda' },
        ]}
      />
      <PageHeader
        title={chooses ? 'Zet de escalatie op de agenda' : `Breng de escalatie in bij ${overleg.shortName}`}
        lead={escalatie.question}
      />
      <ErrorSummary errors={result?.errors} />
      <Form method="post" action={here} className="formulier">
        {chooses ? (
          <Select
            name="target"
            label="Welke vergadering?"
            defaultValue={result?.values['target'] ?? targets[0]?.id ?? ''}
            error={result?.errors['target']}
            options={[
              ...targets.map(({ id, date }) => ({ value: id, label: formatDateWithWeekday(date) })),
              { value: '', label: 'nog geen, op de parkeerlijst' },
            ]}
          />
        ) : (
          <p className="tekst">
            De vraag, de wens en de onderbouwing komen als agendapunt bij de secretaris van{' '}
            {overleg.shortName}. Die kiest de vergadering.
          </p>
        )}
        <FormActions>
          <SubmitButton>{chooses ? 'Zet op de agenda' : 'Breng in'}</SubmitButton>
          <LinkButton variant="bare" href={back}>
            Terug naar de escalatie
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
