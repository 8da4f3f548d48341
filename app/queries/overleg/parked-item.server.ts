import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { parkingList, type ParkedItem, type ParkingList } from './parking-list.server';

export type ParkedItemPage = Pick<ParkingList, 'overleg' | 'targets'> & { item: ParkedItem };

/** One point that waits on the parking list; secretarissen only. */
export async function parkedItemPage(
  ctx: Ctx,
  overlegId: string,
  itemId: string,
): Promise<ParkedItemPage | null> {
  const list = await parkingList(ctx, overlegId);
  const item = list?.items.find(({ id }) => id === itemId);
  return list && item ? { overleg: list.overleg, targets: list.targets, item } : null;
}

/** Where a point went that no longer waits, so that an old address still leads somewhere. */
export async function scheduledAt(ctx: Ctx, overlegId: string, itemId: string): Promise<string | null> {
  if (!ctx.actor.secretarisOf.has(overlegId)) return null;
  const item = await db().agendaItem.findFirst({
    where: { id: itemId, overlegId, overleg: { programmaId: ctx.actor.programmaId } },
    select: { meetingId: true },
  });
  return item?.meetingId ?? null;
}
