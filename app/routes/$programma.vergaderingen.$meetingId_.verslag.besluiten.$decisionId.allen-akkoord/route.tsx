import { useActionData, useLoaderData } from '@remix-run/react';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { nothingSchema } from '~/domain/minutes/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { decisionToEdit } from '~/queries/minutes/minuted-thing.server';
import { agreeAll } from '~/services/decision/agree-all.server';

const ids = (params: { meetingId?: string; decisionId?: string }) =>
  ({ meetingId: params.meetingId ?? '', id: params.decisionId ?? '' }) as const;

export const meta = () => [{ title: 'Alle aanwezigen akkoord - Vijfhoek' }];

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
    return { action: 'position_recorded', object: { kind: 'decision', id }, meetingId };
  },
  schema: nothingSchema,
  run: ({ ctx, params }) => agreeAll(ctx, ids(params)),
  next: ({ itemId }, { programma, params }) =>
    withDone(paths.minutes(programma.key, ids(params).meetingId, itemId), 'standpunten_bewaard'),
});

export default function AgreeAll() {
  const { p, meeting, decision } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.decisionAgreement(p, meeting.id, decision.id);
  return (
    <>
      <MinutesCrumbs place={minutesPlace(p, meeting)} here={{ href: here, label: 'Allen akkoord' }} />
      <PageHeader title={`Besluit ${decision.number}`} lead={decision.text} />
      <ErrorSummary errors={result?.errors} />
      <LinkButton href={paths.decisionEdit(p, meeting.id, decision.id)}>Leg de standpunten vast</LinkButton>
    </>
  );
}
