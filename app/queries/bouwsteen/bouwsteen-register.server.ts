import { isInsider } from '~/domain/access/actor';
import type { Ctx } from '~/domain/context';
import type { BouwsteenFilter } from '~/domain/register/bouwsteen-filter';
import { pageOf } from '~/domain/register/page';
import { inBatches } from '../register/batches.server';
import { bouwsteenIds } from './bouwsteen-ids.server';
import { bouwsteenRows, type BouwsteenRow } from './bouwsteen-rows.server';

/** One page of the bouwstenen of all werkgroepen: what is in, what is missing and why. Null for who may not know of them. */
export async function bouwsteenRegister(ctx: Ctx, filter: BouwsteenFilter) {
  if (!isInsider(ctx.actor)) return null;
  const { ids, total, werkgroepen } = await bouwsteenIds(ctx, filter, 'one');
  return { rows: await bouwsteenRows(ctx, ids), paged: pageOf(filter.page, total), werkgroepen };
}

/** All that the filter finds, read as the file is written. */
export async function bouwsteenExport(
  ctx: Ctx,
  filter: BouwsteenFilter,
): Promise<AsyncIterable<BouwsteenRow> | null> {
  if (!isInsider(ctx.actor)) return null;
  const { ids } = await bouwsteenIds(ctx, filter, 'all');
  return inBatches(ids, (some) => bouwsteenRows(ctx, some));
}
