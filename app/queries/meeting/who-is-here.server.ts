import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';

/** Seconds without a sign of life after which somebody is no longer shown. */
const PATIENCE = 45;

export type Here = { personId: string; name: string; itemId: string | null; editing: boolean };

/**
 * Who else has a page of this meeting open. What they work on is for secretarissen: a participant must not learn from
 * it what is about to be on the agenda. Only called for a meeting that the reader may see.
 */
export async function whoIsHere(ctx: Ctx, meeting: { id: string; overlegId: string }): Promise<Here[]> {
  const rows = await db().$queryRaw<Here[]>`
    SELECT DISTINCT ON (p."name", x."personId") x."personId", p."name", x."itemId", x."editing"
    FROM "Presence" x JOIN "Person" p ON p."id" = x."personId"
    WHERE x."meetingId" = ${meeting.id}::uuid AND x."personId" <> ${ctx.actor.personId}::uuid
      AND x."seenAt" > ${new Date(ctx.now.getTime() - PATIENCE * 1000)}
    ORDER BY p."name", x."personId", x."editing" DESC, x."seenAt" DESC
    LIMIT 20`;
  const secretaris = ctx.actor.secretarisOf.has(meeting.overlegId);
  return secretaris ? rows : rows.map((row) => ({ ...row, itemId: null, editing: false }));
}
