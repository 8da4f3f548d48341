import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleMeetings } from '~/platform/db/visible/meetings.server';

export type SavedState = { id: string; overlegId: string; savedAt: Date | null };

/**
 * When something about this meeting was last saved, so that an open page knows that it is behind. For participants
 * only what was sent counts, and that is not told here: their page changes when a nazending goes out.
 */
export async function savedState(ctx: Ctx, meetingId: string): Promise<SavedState | null> {
  const meeting = await db().meeting.findFirst({
    where: { AND: [{ id: meetingId }, visibleMeetings(ctx.actor)] },
    select: { id: true, overlegId: true },
  });
  if (!meeting) return null;
  if (!ctx.actor.secretarisOf.has(meeting.overlegId)) return { ...meeting, savedAt: null };
  const last = await db().event.findFirst({
    where: { meetingId, result: 'done', privateToPartyId: null },
    orderBy: { seq: 'desc' },
    select: { at: true },
  });
  return { ...meeting, savedAt: last?.at ?? null };
}
