import { may } from '~/domain/access/may';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { openDeliveries, reasonsNotToPlace } from '~/domain/taakopdracht/rules';
import { db } from '~/platform/db/client.server';
import { writableVersion } from './writable-version.server';

/** Where a version can go: the agendas that are still open, and the parking list. Null for who may place it nowhere. */
export async function placePage(ctx: Ctx, werkgroepId: string, number: number) {
  const found = await writableVersion(ctx, werkgroepId, number, 'taakopdracht:write');
  if (!found) return null;
  const { werkgroep, overleg, facts, delivered } = found;
  const prepares = may(ctx.actor, 'agenda:prepare', { overlegId: overleg.id });
  if (!prepares && !may(ctx.actor, 'item:propose', { overlegId: overleg.id })) return null;
  const meetings = prepares
    ? await db().meeting.findMany({
        where: { overlegId: overleg.id, state: { in: ['concept', 'verzonden'] } },
        orderBy: { startsAt: 'asc' },
        select: { id: true, startsAt: true, state: true },
      })
    : [];
  return {
    number,
    werkgroep,
    overleg,
    discharging: facts.state === 'vastgesteld',
    targets: meetings.map(({ id, startsAt, state }) => ({
      id,
      date: amsterdamDate(startsAt),
      sent: state === 'verzonden',
    })),
    reasons: reasonsNotToPlace(facts, delivered),
    open: openDeliveries(delivered),
  };
}
