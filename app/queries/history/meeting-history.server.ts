import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { pageOf } from '~/domain/register/page';
import { db } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import { visibleEvents, type MeetingOfHistory } from '~/platform/db/visible/history.server';
import { visibleMeetings, visibleRemarks } from '~/platform/db/visible/meetings.server';
import { eventSelect, toldEvents } from './told-events.server';

const PAGE = 50;

/** What happened around a meeting, newest first, for the parts that this person may see (product rule 13). */
export async function meetingHistory(ctx: Ctx, meetingId: string, page: number) {
  const { actor } = ctx;
  const meeting = await db().meeting.findFirst({
    where: { AND: [{ id: meetingId }, visibleMeetings(actor)] },
    select: { ...meetingOfHistory, startsAt: true, overleg: { select: { shortName: true } } },
  });
  if (!meeting) return null;
  const where = visibleEvents(actor, historyFacts(meeting), await remarkIds(ctx, meetingId));
  const total = await db().event.count({ where });
  const paged = pageOf(page, total, PAGE);
  const rows = await db().event.findMany({
    where,
    orderBy: { seq: 'desc' },
    skip: (paged.page - 1) * PAGE,
    take: PAGE,
    select: eventSelect,
  });
  return {
    meeting: {
      id: meeting.id,
      overleg: meeting.overleg.shortName,
      date: amsterdamDate(meeting.startsAt),
      secretaris: actor.secretarisOf.has(meeting.overlegId),
    },
    events: await toldEvents(actor, rows),
    paged,
  };
}

/** What happened to one thing of a meeting, oldest first. */
export async function historyInMeeting(ctx: Ctx, meeting: MeetingOfHistory, object: Prisma.EventWhereInput) {
  const rows = await db().event.findMany({
    where: { AND: [object, visibleEvents(ctx.actor, meeting, [])] },
    orderBy: { seq: 'asc' },
    take: 200,
    select: eventSelect,
  });
  return toldEvents(ctx.actor, rows);
}

export const meetingOfHistory = {
  id: true,
  overlegId: true,
  minutesState: true,
  minutesSentAt: true,
  versions: { select: { id: true }, take: 1 },
} as const;

export const historyFacts = ({
  versions,
  ...meeting
}: Omit<MeetingOfHistory, 'sent'> & { versions: readonly unknown[] }): MeetingOfHistory => ({
  id: meeting.id,
  overlegId: meeting.overlegId,
  minutesState: meeting.minutesState,
  minutesSentAt: meeting.minutesSentAt,
  sent: versions.length > 0,
});

async function remarkIds(ctx: Ctx, meetingId: string): Promise<string[]> {
  const rows = await db().minutesRemark.findMany({
    where: { AND: [{ meetingId }, visibleRemarks(ctx.actor)] },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
