import { reachesOverleg } from '~/domain/access/actor';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visiblePackages } from '~/platform/db/visible/bouwstenen.server';
import { visibleOverleggen } from '~/platform/db/visible/meetings.server';

/**
 * Packages of the overleggen in which this person takes part or that the person prepares, the newest first; null for who
 * has none of those. Two statements, however many there are.
 */
export async function packagesList(ctx: Ctx, overlegId: string | null) {
  const { actor } = ctx;
  if (!reachesOverleg(actor)) return null;
  const [overleggen, rows] = await Promise.all([
    db().overleg.findMany({
      where: visibleOverleggen(actor),
      orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
      select: {
        id: true,
        shortName: true,
        _count: { select: { packages: { where: visiblePackages(actor) } } },
      },
    }),
    db().package.findMany({
      where: { AND: [visiblePackages(actor), ...(overlegId === null ? [] : [{ overlegId }])] },
      orderBy: [{ date: 'desc' }, { id: 'desc' }],
      select: {
        id: true,
        title: true,
        date: true,
        sentAt: true,
        withdrawnAt: true,
        overleg: { select: { id: true, shortName: true } },
        items: { select: { bouwsteenVersionId: true } },
      },
    }),
  ]);
  return {
    overleggen: overleggen
      .filter(({ id, _count }) => _count.packages > 0 || actor.secretarisOf.has(id))
      .map(({ id, shortName, _count }) => ({ id, shortName, count: _count.packages })),
    makesFor: overleggen.find(({ id }) => actor.secretarisOf.has(id) && (overlegId ?? id) === id)?.id ?? null,
    packages: rows.map(({ items, date, ...row }) => ({
      ...row,
      date: date.toISOString().slice(0, 10),
      ...countItems(items),
    })),
  };
}

export type ListedPackage = NonNullable<Awaited<ReturnType<typeof packagesList>>>['packages'][number];

/** How many bouwstenen are in it, and how many still lack a version. */
export function countItems(items: readonly { bouwsteenVersionId: string | null }[]) {
  const there = items.filter(({ bouwsteenVersionId }) => bouwsteenVersionId !== null).length;
  return { there, missing: items.length - there };
}
