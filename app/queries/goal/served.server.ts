import type { Ctx } from '~/domain/context';
import type { Prisma } from '~/platform/db/generated/client';
import { otherActors } from '~/platform/db/other-actors.server';

export const servedSelect = {
  orderBy: { maatregel: { sortOrder: 'asc' } },
  select: {
    maatregel: {
      select: {
        id: true,
        code: true,
        name: true,
        programmaId: true,
        programma: { select: { key: true, name: true } },
      },
    },
  },
} as const satisfies Prisma.GoalMaatregelFindManyArgs;

type Link = {
  maatregel: {
    id: string;
    code: string | null;
    name: string;
    programmaId: string;
    programma: { key: string; name: string };
  };
};

/** A maatregel that a goal serves; `at` is the programma in which its page is, null for who may not read it there. */
export type Served = {
  id: string;
  code: string | null;
  name: string;
  at: string | null;
  /** The name of the other programma that it belongs to. */
  of: string | null;
};

/**
 * How the maatregelen that a goal serves are told to this person: of another programma the name alone, and the way to its page
 * for who reads that programma too. Its amounts stay there.
 */
export async function servedFor(ctx: Ctx): Promise<(link: Link) => Served> {
  const readable = new Set([
    ctx.actor.programmaId,
    ...(await otherActors(ctx)).map(({ programma }) => programma.id),
  ]);
  return ({ maatregel: { programmaId, programma, ...maatregel } }) => ({
    ...maatregel,
    at: readable.has(programmaId) ? programma.key : null,
    of: programmaId === ctx.actor.programmaId ? null : programma.name,
  });
}
