import type { Prisma } from '../generated/client';

/**
 * Maatregelen that a goal of this programma may serve: its own, and those of the Commissie van Wijzen, which awarded them
 * in public, in whatever programma they stand. Of the latter only code and name are ever told.
 */
export const servable = (programmaId: string): Prisma.MaatregelWhereInput => ({
  OR: [{ programmaId }, { revisions: { some: { kind: 'award' } } }],
});
