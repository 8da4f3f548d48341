import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, TextArea } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { withdrawEscalatieSchema } from '~/domain/escalatie/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { escalatiePage } from '~/queries/escalatie/escalatie-page.server';
import { withdrawEscalatie } from '~/services/escalatie/withdraw-escalatie.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { werkgroepId?: string; escalatieId?: string }) =>
  ({ werkgroepId: params.werkgroepId ?? '', id: params.escalatieId ?? '' }) as const;

export const meta: MetaFunction = () => [{ title: 'Trek de escalatie in - Vijfhoek' }];

export const loader = guarded('escalatie:write', async ({ ctx, programma, params }) => {
  const { werkgroepId, id } = ids(params);
  const page = await escalatiePage(ctx, werkgroepId, id);
  if (!page?.can.withdraw) throw notFound();
  const { werkgroep, escalatie, state } = page;
  return { p: programma.key, werkgroep, escalatie, onAgenda: state === 'geagendeerd' };
});

export const action = formAction({
  question: 'escalatie:write',
  attempt: ({ params }) => ({
    action: 'escalatie_withdrawn',
    object: { kind: 'escalatie', id: ids(params).id },
  }),
  schema: withdrawEscalatieSchema,
  run: ({ ctx, params, input }) => withdrawEscalatie(ctx, ids(params), input),
  next: ({ id }, { programma, params }) =>
    withDone(paths.escalatie(programma.key, ids(params).werkgroepId, id), 'escalatie_ingetrokken'),
});

export default function WithdrawEscalatie() {
  const { p, werkgroep, escalatie, onAgenda } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.escalatieWithdrawal(p, werkgroep.id, escalatie.id);
  const back = paths.escalatie(p, werkgroep.id, escalatie.id);
  return (
    <>
      <WerkgroepCrumbs
        p={p}
        werkgroep={werkgroep}
        here={[
          { href: back, label: 'Escalatie' },
          { href: here, label: 'Intrekken' },
        ]}
      />
      <PageHeader title="Trek de escalatie in" lead={escalatie.question} />
      <ErrorSummary errors={result?.errors} />
      {onAgenda ? (
        <Notice kind="let">
          Het agendapunt blijft staan. De secretaris van het overleg haalt het van de agenda als dat moet.
        </Notice>
      ) : null}
      <Form method="post" action={here} className="formulier" noValidate>
        <HiddenVersion version={result?.stale?.version ?? escalatie.version} />
        <TextArea
          name="reason"
          label="Waarom trekt u haar in?"
          hint="Bijvoorbeeld: elders beantwoord, en door wie"
          rows={3}
          defaultValue={result?.values['reason'] ?? ''}
          error={result?.errors['reason']}
        />
        <FormActions>
          <SubmitButton variant="danger">Trek de escalatie in</SubmitButton>
          <LinkButton variant="bare" href={back}>
            Terug zonder in te trekken
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
