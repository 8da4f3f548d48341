import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { reasonsNotToRemark } from '~/domain/minutes/remark';
import { db } from '~/platform/db/client.server';
import { visibleRemarks } from '~/platform/db/visible/meetings.server';
import { minutedItems } from './minuted-items.server';
import { minutesHead } from './minutes-page.server';

/** All remarks on the minutes that this person may see, with the agendapunt each is about. */
export async function remarksPage(ctx: Ctx, meetingId: string) {
  const meeting = await minutesHead(ctx, meetingId);
  if (!meeting) return null;
  const [items, remarks, parties] = await Promise.all([
    minutedItems(meetingId, meeting.startsAt),
    db().minutesRemark.findMany({
      where: { AND: [{ meetingId }, visibleRemarks(ctx.actor)] },
      orderBy: { id: 'asc' },
      select: {
        id: true,
        agendaItemId: true,
        text: true,
        createdAt: true,
        answer: true,
        answerWhy: true,
        answeredAt: true,
        version: true,
        party: { select: { id: true, shortName: true, hoek: true } },
      },
    }),
    db().party.findMany({
      where: { id: { in: [...ctx.actor.parties] } },
      orderBy: { sortOrder: 'asc' },
      select: { id: true, shortName: true },
    }),
  ]);
  const facts = { overlegId: meeting.overlegId, sent: meeting.sent, minutesState: meeting.minutesState };
  const correction = { state: meeting.minutesState, correctionUntil: meeting.correctionUntil };
  return {
    meeting,
    items,
    remarks: remarks.map((remark) => ({
      ...remark,
      item: items.find((item) => item.id === remark.agendaItemId) ?? null,
    })),
    parties: may(ctx.actor, 'minutes:correct', facts) ? parties : [],
    reasonsNotToRemark: reasonsNotToRemark(correction, 'x', amsterdamDate(ctx.now)),
  };
}

export type RemarksPage = NonNullable<Awaited<ReturnType<typeof remarksPage>>>;
