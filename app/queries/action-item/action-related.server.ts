import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleActions } from '~/platform/db/visible/decisions.server';
import type { Seen } from './action-seen.server';

type Related = { id: string; title: string };

/** What it is a part of, what stands under it, what goes before and what comes after, as far as it is seen. */
export async function relatedTo(ctx: Ctx, seen: Seen) {
  const rows = await db().actionItem.findMany({
    where: {
      AND: [
        visibleActions(ctx.actor),
        {
          OR: [
            { id: { in: [seen.parentId, seen.predecessorId].filter((id) => id !== null) } },
            { parentId: seen.id },
            { predecessorId: seen.id },
          ],
        },
      ],
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, parentId: true, predecessorId: true, state: true },
  });
  const named = (id: string | null): Related | null => rows.find((row) => row.id === id) ?? null;
  return {
    parent: named(seen.parentId),
    predecessor: named(seen.predecessorId),
    parts: rows.filter((row) => row.parentId === seen.id),
    successors: rows.filter((row) => row.predecessorId === seen.id),
  };
}
