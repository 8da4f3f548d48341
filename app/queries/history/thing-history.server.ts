import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleThingEvents, type ThingOfHistory } from '~/platform/db/visible/history.server';
import { eventSelect, toldEvents, type ToldEvent } from './told-events.server';

const MOST = 200;

/** The `shownSince` of what everyone in the programma reads from the moment that it is there. */
export const fromTheStart = new Date(0);

/**
 * What happened to things outside a meeting, oldest first, the last two hundred (product rule 13). Give it only what the
 * person reads by the thing's own rule, and with each whether the person works on it; several when a page shows a thing
 * with its versions.
 */
export async function historyOf(ctx: Ctx, ...things: ThingOfHistory[]): Promise<ToldEvent[]> {
  const rows = await db().event.findMany({
    where: visibleThingEvents(ctx.actor, things),
    orderBy: { seq: 'desc' },
    take: MOST,
    select: eventSelect,
  });
  return toldEvents(ctx.actor, rows.reverse());
}
