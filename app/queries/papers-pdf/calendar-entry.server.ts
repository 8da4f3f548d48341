import type { AgendaChange } from '~/domain/agenda-item/diff';
import { agendaSnapshotSchema, type AgendaSnapshot } from '~/domain/agenda-item/snapshot';
import type { Ctx } from '~/domain/context';
import { calendarSequence } from '~/domain/meeting/sending';
import { db } from '~/platform/db/client.server';
import { visibleMeetings } from '~/platform/db/visible/meetings.server';

export type CalendarEntryData = {
  snapshot: AgendaSnapshot;
  sequence: number;
  cancelled: boolean;
  sentAt: Date;
};

/** What belongs in the calendar of who may see the meeting: as it went out last. Null before anything did. */
export async function calendarEntry(ctx: Ctx, meetingId: string): Promise<CalendarEntryData | null> {
  const meeting = await db().meeting.findFirst({
    where: { AND: [{ id: meetingId }, visibleMeetings(ctx.actor)] },
    select: {
      versions: {
        orderBy: { number: 'asc' },
        select: { kind: true, changes: true, sentAt: true },
      },
    },
  });
  if (!meeting || meeting.versions.length === 0) return null;
  const last = await db().agendaVersion.findFirstOrThrow({
    where: { meetingId },
    orderBy: { number: 'desc' },
    select: { kind: true, sentAt: true, snapshot: true },
  });
  return {
    snapshot: agendaSnapshotSchema.parse(last.snapshot),
    sequence: calendarSequence(
      meeting.versions.map(({ kind, changes }) => ({ kind, changes: (changes ?? []) as AgendaChange[] })),
    ),
    cancelled: last.kind === 'afgelasting',
    sentAt: last.sentAt,
  };
}
