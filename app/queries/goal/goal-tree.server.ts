import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { treeOf } from '~/domain/goal/tree';
import { db } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import { visibleActions } from '~/platform/db/visible/decisions.server';
import { visibleGoals } from '~/platform/db/visible/goals.server';
import { servedFor, servedSelect } from './served.server';

/** All goals of the programma as a tree, and those that were withdrawn; null for who is not in it. */
export async function goalTree(ctx: Ctx) {
  const { actor } = ctx;
  if (!may(actor, 'goal:read', { programmaId: actor.programmaId })) return null;
  const servedOf = await servedFor(ctx);
  const all = await db().goal.findMany({
    where: visibleGoals(actor),
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      parentId: true,
      kind: true,
      number: true,
      title: true,
      level: true,
      fromYear: true,
      untilYear: true,
      withdrawnAt: true,
      withdrawnReason: true,
      parties: goalParties,
      maatregelen: servedSelect,
      _count: {
        select: {
          actions: { where: { AND: [visibleActions(actor), { parentId: null, withdrawnAt: null }] } },
          indicators: { where: { withdrawnAt: null } },
        },
      },
    },
  });
  const standing = all.filter(({ withdrawnAt }) => withdrawnAt === null);
  return {
    tree: treeOf(
      standing.map(({ maatregelen, parties, _count, ...goal }) => ({
        ...goal,
        actions: _count.actions,
        indicators: _count.indicators,
        responsible: parties
          .filter(({ kind }) => kind === 'verantwoordelijk')
          .map(({ party }) => party.shortName),
        serves: maatregelen.map(servedOf),
      })),
    ),
    withdrawn: all
      .filter((goal) => !standing.includes(goal))
      .map(({ id, title, kind, withdrawnReason }) => ({ id, title, kind, reason: withdrawnReason })),
    mayManage: may(actor, 'goal:manage', { programmaId: actor.programmaId }),
  };
}

/** A goal among the others of its branch. */
export type GoalRow = Omit<NonNullable<Awaited<ReturnType<typeof goalTree>>>['tree'][number], 'under'>;

export const goalParties = {
  orderBy: [{ kind: 'asc' }, { party: { sortOrder: 'asc' } }],
  select: { kind: true, party: { select: { id: true, shortName: true, hoek: true } } },
} as const satisfies Prisma.GoalPartyFindManyArgs;
