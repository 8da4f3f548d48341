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
import { decisionToEdit } from '~/queries/minutes/minuted-thing.server';
import { withdrawDecision } from '~/services/decision/withdraw-decision.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { meetingId?: string; decisionId?: string }) =>
  ({ meetingId: params.meetingId ?? '', id: params.decisionId ?? '' }) as const;

export const meta = () => [{ title: 'Laat dit besluit vervallen - Vijfhoek' }];

export const loader = guarded('decision:record', async ({ ctx, programma, params }) => {
  const { meetingId, id } = ids(params);
  const found = await decisionToEdit(ctx, meetingId, id);
  if (!found) throw notFound();
  return { p: programma.key, meeting: found.meeting, decision: found.decision };
});

export const action = formAction({
  question: 'decision:record',
  attempt: ({ params }) => {
    const { meetingId, id } = ids(params);
    return { action: 'decision_withdrawn', object: { kind: 'decision', id }, meetingId };
  },
  schema: withdrawalSchema,
  run: ({ ctx, params, input }) => withdrawDecision(ctx, { ...ids(params), ...input }),
  next: ({ itemId }, { programma, params }) =>
    withDone(paths.minutes(programma.key, ids(params).meetingId, itemId), 'besluit_vervallen'),
});

export default function Withdraw() {
  const { p, meeting, decision } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.decisionWithdrawal(p, meeting.id, decision.id);
  return (
    <>
      <MinutesCrumbs place={minutesPlace(p, meeting)} here={{ href: here, label: 'Laat vervallen' }} />
      <PageHeader
        title={`Laat besluit ${decision.number} vervallen`}
        lead="Het nummer blijft staan en wordt niet opnieuw gebruikt."
      />
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
      <blockquote className="citaat">{decision.text}</blockquote>
      <Form method="post" action={here} className="formulier">
        <HiddenVersion version={decision.version} />
        <TextInput
          name="reason"
          label="Waarom vervalt dit besluit"
          defaultValue={result?.values['reason']}
          error={result?.errors['reason']}
        />
        <FormActions>
          <SubmitButton variant="danger">Laat het besluit vervallen</SubmitButton>
          <LinkButton variant="bare" href={paths.minutes(p, meeting.id, decision.agendaItemId)}>
            Terug naar het verslag
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
