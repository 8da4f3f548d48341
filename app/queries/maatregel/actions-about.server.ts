import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import { visibleActions } from '~/platform/db/visible/decisions.server';
import { readProvenance } from '~/domain/source/provenance';

/** Actions that meet `where` and that this person may see; what stands under an action counts with it. */
export async function actionsAbout(ctx: Ctx, where: Prisma.ActionItemWhereInput) {
  const rows = await db().actionItem.findMany({
    where: { AND: [visibleActions(ctx.actor), { parentId: null, withdrawnAt: null }, where] },
    orderBy: [
      { deadlineYear: { sort: 'asc', nulls: 'last' } },
      { deadline: { sort: 'asc', nulls: 'last' } },
      { position: 'asc' },
      { id: 'asc' },
    ],
    select: {
      id: true,
      title: true,
      theme: true,
      origin: true,
      deadline: true,
      deadlineYear: true,
      latestYear: true,
      state: true,
      source: true,
      roles: {
        where: { kind: 'verantwoordelijk' },
        select: { party: { select: { id: true, shortName: true, hoek: true, sortOrder: true } } },
      },
      _count: { select: { children: true } },
    },
  });
  return rows.map(({ source, roles, deadline, deadlineYear, _count, ...row }) => {
    const date = deadline?.toISOString().slice(0, 10) ?? null;
    return {
      ...row,
      deadline: date,
      year: deadlineYear ?? (date === null ? null : Number(date.slice(0, 4))),
      yearDoubtful: readProvenance(source).doubts.some((doubt) => doubt.field === 'year'),
      owners: roles.map(({ party }) => party).sort((a, b) => a.sortOrder - b.sortOrder),
      parts: _count.children,
    };
  });
}
