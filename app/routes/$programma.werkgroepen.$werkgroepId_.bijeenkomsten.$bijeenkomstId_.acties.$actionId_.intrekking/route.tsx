import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, TextInput } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { withdrawalSchema } from '~/domain/minutes/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { werkgroepMeetingPage } from '~/queries/werkgroep-meeting/werkgroep-meeting-page.server';
import { withdrawWerkgroepAction } from '~/services/action-item/withdraw-werkgroep-action.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { werkgroepId?: string; bijeenkomstId?: string; actionId?: string }) =>
  ({
    werkgroepId: params.werkgroepId ?? '',
    id: params.bijeenkomstId ?? '',
    actionId: params.actionId ?? '',
  }) as const;

export const meta = () => [{ title: 'Laat deze actie vervallen - Vijfhoek' }];

export const loader = guarded('action:edit', async ({ ctx, programma, params }) => {
  const { werkgroepId, id, actionId } = ids(params);
  const page = await werkgroepMeetingPage(ctx, werkgroepId, id);
  const todo = page?.actions.find((one) => one.id === actionId && !one.withdrawn);
  if (!page?.mayWrite || !todo) throw notFound();
  return { p: programma.key, werkgroep: page.werkgroep, meeting: page.meeting, todo };
});

export const action = formAction({
  question: 'action:edit',
  attempt: ({ params }) => ({
    action: 'action_withdrawn',
    object: { kind: 'action', id: ids(params).actionId },
  }),
  schema: withdrawalSchema,
  run: ({ ctx, params, input }) => withdrawWerkgroepAction(ctx, ids(params), input),
  next: (_done, { programma, params }) => {
    const { werkgroepId, id } = ids(params);
    return withDone(`${paths.werkgroepMeeting(programma.key, werkgroepId, id)}#acties`, 'actie_vervallen');
  },
});

export default function WithdrawWerkgroepAction() {
  const { p, werkgroep, meeting, todo } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.werkgroepActionWithdrawal(p, werkgroep.id, meeting.id, todo.id);
  const back = paths.werkgroepMeeting(p, werkgroep.id, meeting.id);
  return (
    <>
      <WerkgroepCrumbs
        p={p}
        werkgroep={werkgroep}
        here={[
          { href: back, label: formatDate(meeting.date) },
          { href: here, label: 'Laat vervallen' },
        ]}
      />
      <PageHeader title="Laat deze actie vervallen" lead="De actie blijft terug te vinden als vervallen." />
      <ErrorSummary errors={result?.errors} />
      <blockquote className="citaat">{todo.title}</blockquote>
      <Form method="post" action={here} className="formulier">
        <HiddenVersion version={todo.version} />
        <TextInput
          name="reason"
          label="Waarom vervalt deze actie"
          defaultValue={result?.values['reason']}
          error={result?.errors['reason']}
        />
        <FormActions>
          <SubmitButton variant="danger">Laat de actie vervallen</SubmitButton>
          <LinkButton variant="bare" href={back}>
            Terug naar de bijeenkomst
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
