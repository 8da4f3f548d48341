import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { db } from '~/platform/db/client.server';

export type ProposeForm = {
  overleg: { id: string; shortName: string };
  /** In whose name this person may bring in a point. */
  parties: { id: string; shortName: string; takesPart: boolean }[];
  /** What this person brought in before, and what became of it. */
  mine: {
    id: string;
    title: string;
    withdrawnReason: string | null;
    state: 'parked' | 'on_agenda' | 'withdrawn';
    meeting: { id: string; date: string } | null;
  }[];
};

/** To bring in a point at an overleg in which one takes part. */
export async function proposeForm(ctx: Ctx, overlegId: string): Promise<ProposeForm | null> {
  const { actor } = ctx;
  if (!may(actor, 'item:propose', { overlegId })) return null;
  const overleg = await db().overleg.findFirst({
    where: { id: overlegId, programmaId: actor.programmaId },
    select: {
      id: true,
      shortName: true,
      participants: {
        orderBy: { sortOrder: 'asc' },
        select: { party: { select: { id: true, shortName: true } } },
      },
    },
  });
  if (!overleg) return null;
  const [own, mine] = await Promise.all([
    db().party.findMany({
      where: { id: { in: [...actor.parties] } },
      orderBy: { sortOrder: 'asc' },
      select: { id: true, shortName: true },
    }),
    db().agendaItem.findMany({
      where: { overlegId, submittedById: actor.personId, carriedFromId: null },
      orderBy: { id: 'desc' },
      take: 50,
      select: {
        id: true,
        title: true,
        withdrawnAt: true,
        withdrawnReason: true,
        meeting: { select: { id: true, startsAt: true } },
      },
    }),
  ]);
  const secretaris = may(actor, 'agenda:prepare', { overlegId });
  const parties = secretaris ? overleg.participants.map(({ party }) => party) : own;
  return {
    overleg: { id: overleg.id, shortName: overleg.shortName },
    parties: parties.map((party) => ({ ...party, takesPart: true })),
    mine: mine.map((item) => ({
      id: item.id,
      title: item.title,
      withdrawnReason: item.withdrawnReason,
      state: item.withdrawnAt ? 'withdrawn' : item.meeting ? 'on_agenda' : 'parked',
      meeting: item.meeting && { id: item.meeting.id, date: amsterdamDate(item.meeting.startsAt) },
    })),
  };
}
