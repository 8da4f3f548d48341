import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { nothingSchema } from '~/domain/minutes/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { minutesWork } from '~/queries/minutes/minutes-work.server';
import { openMeeting } from '~/services/minutes/open-meeting.server';

export const meta = () => [{ title: 'Open de vergadering - Vijfhoek' }];

export const loader = guarded('minutes:write', async ({ ctx, programma, params }) => {
  const meetingId = params['meetingId'] ?? '';
  const work = await minutesWork(ctx, meetingId);
  if (!work) throw notFound();
  if (work.meeting.openedAt) throw redirect(paths.minutes(programma.key, meetingId));
  return { p: programma.key, meeting: work.meeting };
});

export const action = formAction({
  question: 'minutes:write',
  attempt: ({ params }) => {
    const meetingId = params['meetingId'] ?? '';
    return { action: 'meeting_opened', object: { kind: 'minutes', id: meetingId }, meetingId };
  },
  schema: nothingSchema,
  run: ({ ctx, params }) => openMeeting(ctx, { meetingId: params['meetingId'] ?? '' }),
  next: (_done, { programma, params }) =>
    withDone(paths.minutes(programma.key, params['meetingId'] ?? ''), 'vergadering_geopend'),
});

export default function OpenMeeting() {
  const { p, meeting } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <MinutesCrumbs
        place={minutesPlace(p, meeting)}
        here={{ href: paths.meetingOpening(p, meeting.id), label: 'Open de vergadering' }}
      />
      <PageHeader title="Open de vergadering" lead="Vanaf nu houdt het verslag de tijden bij." />
      <ErrorSummary errors={result?.errors} />
      <Form method="post">
        <FormActions>
          <SubmitButton busyLabel="Bezig met openen">Open de vergadering</SubmitButton>
          <LinkButton variant="bare" href={paths.minutes(p, meeting.id)}>
            Terug naar het verslag
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
