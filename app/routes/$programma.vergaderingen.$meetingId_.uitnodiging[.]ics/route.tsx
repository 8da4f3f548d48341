import { invitationFromSnapshot } from '~/documents/calendar/invitation-from-snapshot';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { calendarAnswer } from '~/platform/http/paper.server';
import { calendarEntry } from '~/queries/papers-pdf/calendar-entry.server';
import { meetingUrl, organizer } from '~/services/mail/addresses.server';

/** The meeting for the own calendar, as it went out last. */
export const loader = guarded('meeting:read', async ({ ctx, programma, person, params }) => {
  const meetingId = params['meetingId'] ?? '';
  const entry = await calendarEntry(ctx, meetingId);
  if (!entry) throw notFound();
  const { snapshot, sentAt, ...about } = entry;
  const invitation = invitationFromSnapshot(snapshot, {
    ...about,
    stamp: sentAt,
    url: meetingUrl(programma.key, meetingId),
    organizer: organizer(),
    attendees: [{ name: person.name, email: person.email }],
  });
  return calendarAnswer(invitation, `${snapshot.meeting.date}.ics`);
});
