import { may } from '~/domain/access/may';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { sitsOn } from '~/domain/werkgroep/representation';
import { db } from '~/platform/db/client.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';
import { historyOf } from '../history/thing-history.server';
import { seatOf } from './seat.server';

/** Who manages a werkgroep sees its seats, taken and left, and its dates, with what changed; null for others. */
export async function membersPage(ctx: Ctx, werkgroepId: string) {
  const { actor } = ctx;
  const row = await db().werkgroep.findFirst({
    where: { AND: [visibleWerkgroepen(actor), { id: werkgroepId }] },
    select: {
      id: true,
      name: true,
      programmaId: true,
      overlegId: true,
      members: {
        orderBy: [{ role: 'asc' }, { perspectief: 'asc' }, { function: 'asc' }],
        include: { party: { select: { shortName: true, hoek: true } } },
      },
    },
  });
  if (!row || !may(actor, 'werkgroep:manage', { ...row, werkgroepId })) return null;
  const [parties, history] = await Promise.all([
    db().party.findMany({
      where: { programmaId: row.programmaId },
      orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
      select: { id: true, shortName: true },
    }),
    historyOf(ctx, { kind: 'werkgroep', id: werkgroepId, works: true, shownSince: null }),
  ]);
  const today = amsterdamDate(ctx.now);
  return {
    werkgroep: { id: row.id, name: row.name },
    today,
    members: row.members.map(({ id, function: title, partyId, party, version, ...member }) => {
      const seat = seatOf(member);
      return { id, function: title, partyId, party, version, ...seat, sits: sitsOn(seat, today) };
    }),
    parties,
    history,
  };
}

export type MembersPage = NonNullable<Awaited<ReturnType<typeof membersPage>>>;
