import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, TextInput } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { withdrawalSchema } from '~/domain/minutes/schema';
import { someone } from '~/messages/saved-meanwhile';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { actionToEdit } from '~/queries/minutes/minuted-thing.server';
import { withdrawAction } from '~/services/action-item/withdraw-action.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { meetingId?: string; actionId?: string }) =>
  ({ meetingId: params.meetingId ?? '', id: params.actionId ?? '' }) as const;

export const meta = () => [{ title: 'Laat deze actie vervallen - Vijfhoek' }];

export const loader = guarded('minutes:write', async ({ ctx, programma, params }) => {
  const { meetingId, id } = ids(params);
  const found = await actionToEdit(ctx, meetingId, id);
  if (!found) throw notFound();
  return { p: programma.key, meeting: found.meeting, todo: found.action };
});

export const action = formAction({
  question: 'minutes:write',
  attempt: ({ params }) => {
    const { meetingId, id } = ids(params);
    return { action: 'action_withdrawn', object: { kind: 'action', id }, meetingId };
  },
  schema: withdrawalSchema,
  run: ({ ctx, params, input }) => withdrawAction(ctx, { ...ids(params), ...input }),
  next: ({ itemId }, { programma, params }) =>
    withDone(paths.minutes(programma.key, ids(params).meetingId, itemId), 'actie_vervallen'),
});

export default function Withdraw() {
  const { p, meeting, todo } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.actionWithdrawal(p, meeting.id, todo.id);
  return (
    <>
      <MinutesCrumbs place={minutesPlace(p, meeting)} here={{ href: here, label: 'Laat vervallen' }} />
      <PageHeader title={'Laat deze actie vervallen'} lead="De actie blijft terug te vinden als vervallen." />
      {result?.stale ? (
        <Notice
          kind="let"
          level={2}
          announce
          title={`${someone(result.stale.saved)} heeft dit net gewijzigd`}
        >
          Lees hieronder wat er nu staat, en kies opnieuw.
        </Notice>
      ) : (
        <ErrorSummary errors={result?.errors} />
      )}
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
          <LinkButton variant="bare" href={paths.minutes(p, meeting.id, todo.agendaItemId ?? '')}>
            Terug naar het verslag
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
