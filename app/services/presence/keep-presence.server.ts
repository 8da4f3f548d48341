import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { isId } from '~/domain/id';
import { visibleMeetings } from '~/platform/db/visible/meetings.server';

export type Seen = { meetingId: string; itemId: string | null; editing: boolean };

/**
 * Remembers for a minute that this person has a page of this meeting open. Not a change of anything: no event, no
 * version, in a table that doesn't outlive a crash.
 * @returns false when the meeting isn't there for this person
 */
export async function keepPresence(ctx: Ctx, { meetingId, itemId, editing }: Seen): Promise<boolean> {
  const meeting = await db().meeting.findFirst({
    where: { AND: [{ id: meetingId }, visibleMeetings(ctx.actor)] },
    select: { id: true },
  });
  if (!meeting) return false;
  await markPresent(ctx, { meetingId, itemId, editing });
  return true;
}

/** For a page that has already asked whether its reader may see the meeting. */
export async function markPresent(ctx: Ctx, { meetingId, itemId, editing }: Seen): Promise<void> {
  const item = isId(itemId ?? undefined) ? itemId : null;
  await db().$executeRaw`
    WITH gone AS (DELETE FROM "Presence" WHERE "meetingId" = ${meetingId}::uuid AND "seenAt" < ${ctx.now}::timestamptz - interval '10 minutes')
    INSERT INTO "Presence" ("personId", "meetingId", "place", "itemId", "editing", "seenAt")
    VALUES (${ctx.actor.personId}::uuid, ${meetingId}::uuid, 'agenda', ${item}::uuid, ${editing}, ${ctx.now})
    ON CONFLICT ("personId", "meetingId", "place") DO UPDATE SET "itemId" = EXCLUDED."itemId", "editing" = EXCLUDED."editing", "seenAt" = EXCLUDED."seenAt"`;
}
