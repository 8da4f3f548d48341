import type { Actor } from '~/domain/access/actor';
import type { Prisma } from '~/platform/db/generated/client';

/**
 * Where something is found, as far as this person may see it. Every source gives the same columns: id, title, body, place
 * (where it stands, in words), at (its day), meetingId, itemId, parentId (what else its address needs), number, withdrawn,
 * words. `match` is the condition on the words, for the alias that carries them.
 */
export type Source = (actor: Actor, match: (alias: string) => Prisma.Sql) => Prisma.Sql;
