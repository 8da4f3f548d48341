import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { CheckList } from '~/components/ui/lists';
import { PageHeader } from '~/components/ui/page-header';
import { nothingSchema } from '~/domain/minutes/schema';
import { joinWords } from '~/messages/join-words';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { minutesPage, type MinutesPage } from '~/queries/minutes/minutes-page.server';
import { closeMeeting } from '~/services/minutes/close-meeting.server';

export const meta = () => [{ title: 'Sluit de vergadering af - Vijfhoek' }];

export const loader = guarded('minutes:write', async ({ ctx, programma, params }) => {
  const meetingId = params['meetingId'] ?? '';
  const page = await minutesPage(ctx, meetingId);
  if (!page?.meeting.mayWrite) throw notFound();
  if (page.meeting.sitting.closed) throw redirect(paths.minutes(programma.key, meetingId));
  return { p: programma.key, meeting: page.meeting, checks: checksOf(page) };
});

export const action = formAction({
  question: 'minutes:write',
  attempt: ({ params }) => {
    const meetingId = params['meetingId'] ?? '';
    return { action: 'meeting_closed', object: { kind: 'minutes', id: meetingId }, meetingId };
  },
  schema: nothingSchema,
  run: ({ ctx, params }) => closeMeeting(ctx, { meetingId: params['meetingId'] ?? '' }),
  next: (_done, { programma, params }) =>
    withDone(paths.minutes(programma.key, params['meetingId'] ?? ''), 'vergadering_afgesloten'),
});

/** What is still to be looked at; none of it stands in the way, for everything can be added afterwards. */
function checksOf({ items, parties }: MinutesPage): { ok: boolean; text: string; note?: string }[] {
  const empty = items
    .filter((item) => !item.hasChildren && item.lines.length === 0)
    .map((item) => item.number);
  const unsaid = items
    .flatMap((item) => item.lines)
    .flatMap((line) =>
      line.type === 'decision' && !line.withdrawn && line.positions.length === 0 ? [line.number] : [],
    );
  const present = parties.some((party) => party.present === true);
  return [
    present
      ? { ok: true, text: 'Wie er was ligt vast' }
      : { ok: false, text: 'Nog niet vastgelegd wie er was' },
    empty.length === 0
      ? { ok: true, text: 'Bij elk punt staat iets in het verslag' }
      : {
          ok: false,
          text: `Nog niets bij punt ${joinWords(empty)}`,
          note: 'Dat mag; u kunt het later aanvullen.',
        },
    unsaid.length === 0
      ? { ok: true, text: 'Van elk besluit liggen de standpunten vast' }
      : { ok: false, text: `Nog geen standpunten bij besluit ${joinWords(unsaid)}` },
  ];
}

export default function CloseMeeting() {
  const { p, meeting, checks } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <MinutesCrumbs
        place={minutesPlace(p, meeting)}
        here={{ href: paths.meetingClosing(p, meeting.id), label: 'Sluit af' }}
      />
      <PageHeader
        title="Sluit de vergadering af"
        lead="De agenda is daarna klaar en verandert niet meer. Het verslag kunt u nog aanvullen tot het is vastgesteld."
      />
      <ErrorSummary errors={result?.errors} />
      <CheckList items={checks} />
      <Form method="post">
        <FormActions>
          <SubmitButton busyLabel="Bezig met afsluiten">Sluit de vergadering af</SubmitButton>
          <LinkButton variant="bare" href={paths.minutes(p, meeting.id)}>
            Terug naar het verslag
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
