import { Prisma } from '../generated/client';

/**
 * Over an "ActionItem" a: the last word of these parties is that it is done or dropped. A group waits for its other
 * members then, this party does not.
 */
export const saidDone = (parties: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`coalesce((SELECT w."progress" IN ('afgerond', 'vervallen') FROM "ActionReport" w
    WHERE w."actionItemId" = a."id" AND w."partyId" IN (${parties})
    ORDER BY w."createdAt" DESC, w."id" DESC LIMIT 1), false)`;
