import type { Prisma } from '~/platform/db/generated/client';

/** Who belongs to a programma: holds or held a role in it, or sits for one of its parties. */
export const peopleOf = (programmaId: string): Prisma.PersonWhereInput => ({
  OR: [{ grants: { some: { programmaId } } }, { parties: { some: { party: { programmaId } } } }],
});
