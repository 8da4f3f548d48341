import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visiblePackages } from '~/platform/db/visible/bouwstenen.server';

/** The packages that a bouwsteen is in, as far as this person may read them, the newest first. */
export async function packagesWith(ctx: Ctx, bouwsteenId: string) {
  const rows = await db().package.findMany({
    where: { AND: [visiblePackages(ctx.actor), { withdrawnAt: null, items: { some: { bouwsteenId } } }] },
    orderBy: [{ date: 'desc' }, { id: 'desc' }],
    select: { id: true, title: true, date: true, sentAt: true },
  });
  return rows.map(({ date, ...row }) => ({ ...row, date: date.toISOString().slice(0, 10) }));
}
