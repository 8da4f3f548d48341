import type { Actor } from '~/domain/access/actor';
import type { Prisma } from '../generated/client';

/** import:read */
export const visibleImports = (actor: Actor): Prisma.ImportBatchWhereInput => ({
  programmaId: actor.programmaId,
  byPersonId: actor.personId,
});
