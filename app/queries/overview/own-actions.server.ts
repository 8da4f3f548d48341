import type { Ctx } from '~/domain/context';
import type { Task } from '~/domain/overview/tasks';
import { db } from '~/platform/db/client.server';
import { visibleActions } from '~/platform/db/visible/decisions.server';

const SHOWN = 8;

/** The open actions that the own parties lead, the oldest deadline first; a year ends on its last day. */
export async function ownActions(ctx: Ctx, today: string): Promise<{ tasks: Task[]; more: number }> {
  const { actor } = ctx;
  if (actor.actingParties.size === 0) return { tasks: [], more: 0 };
  const where = {
    AND: [
      visibleActions(actor),
      {
        state: { in: ['open' as const, 'loopt' as const] },
        withdrawnAt: null,
        parentId: null,
        roles: { some: { kind: 'verantwoordelijk' as const, partyId: { in: [...actor.actingParties] } } },
        OR: [{ deadline: { not: null } }, { deadlineYear: { lte: Number(today.slice(0, 4)) } }],
      },
    ],
  };
  const [count, actions] = await Promise.all([
    db().actionItem.count({ where }),
    db().actionItem.findMany({
      where,
      orderBy: [{ deadlineYear: 'asc' }, { deadline: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      take: SHOWN,
      select: { id: true, title: true, deadline: true, deadlineYear: true },
    }),
  ]);
  const tasks = actions.map(({ id, title, deadline, deadlineYear }) => ({
    kind: 'do_action' as const,
    id,
    title,
    due: deadline ? deadline.toISOString().slice(0, 10) : `${deadlineYear ?? today.slice(0, 4)}-12-31`,
  }));
  return { tasks, more: Math.max(0, count - actions.length) };
}
