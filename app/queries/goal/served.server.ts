import type { Actor } from '~/domain/access/actor';
import type { Prisma } from '~/platform/db/generated/client';

export const servedSelect = {
  orderBy: { maatregel: { sortOrder: 'asc' } },
  select: {
    maatregel: {
      select: { id: true, code: true, name: true, programmaId: true, programma: { select: { name: true } } },
    },
  },
} as const satisfies Prisma.GoalMaatregelFindManyArgs;

type Link = {
  maatregel: {
    id: string;
    code: string | null;
    name: string;
    programmaId: string;
    programma: { name: string };
  };
};

/** A maatregel that a goal serves. Of another programma only its name is told: its page and its amounts stay there. */
export function servedOf(actor: Actor, { maatregel }: Link) {
  const { id, code, name, programmaId, programma } = maatregel;
  return programmaId === actor.programmaId
    ? { id, code, name, of: null }
    : { id: null, code, name, of: programma.name };
}

export type Served = ReturnType<typeof servedOf>;
