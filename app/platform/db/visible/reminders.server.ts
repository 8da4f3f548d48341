import type { Actor } from '~/domain/access/actor';
import type { Prisma } from '../generated/client';

/** Where-clauses beside domain/access/progress.ts. */

/** feed:manage */
export const visibleFeeds = (actor: Actor): Prisma.CalendarFeedWhereInput => ({
  programmaId: actor.programmaId,
  personId: actor.personId,
  OR: [{ partyId: null }, { partyId: { in: [...actor.parties] } }],
});

/** substitute:manage */
export const visibleSubstitutes = (actor: Actor): Prisma.PartySubstituteWhereInput => ({
  party: { programmaId: actor.programmaId },
  partyId: { in: [...actor.parties] },
});
