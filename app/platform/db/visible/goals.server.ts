import { inProgramma, type Actor } from '~/domain/access/actor';
import type { Prisma } from '../generated/client';

/** goal:read, beside domain/access/progress.ts */
export const visibleGoals = (actor: Actor): Prisma.GoalWhereInput =>
  inProgramma(actor) ? { programmaId: actor.programmaId } : { id: { in: [] } };
