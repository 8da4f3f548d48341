import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import { visibleBouwstenen } from '~/platform/db/visible/bouwstenen.server';
import { bouwsteenRows } from './bouwsteen-rows.server';

/** The bouwstenen that meet `where` and weren't withdrawn, in their order, as this person knows them. In two statements. */
export async function bouwstenenOf(ctx: Ctx, where: Prisma.BouwsteenWhereInput) {
  const found = await db().bouwsteen.findMany({
    where: { AND: [visibleBouwstenen(ctx.actor), { withdrawnAt: null }, where] },
    orderBy: [{ number: 'asc' }, { letter: 'asc' }],
    select: { id: true },
  });
  return bouwsteenRows(
    ctx,
    found.map(({ id }) => id),
  );
}
