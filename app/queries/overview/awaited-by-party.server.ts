import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleActions } from '~/platform/db/visible/decisions.server';
import { actionSelect, awaitedAction, SHOWN, type Awaited } from './awaited.server';

/** For what a party waits: the secretaris, and others whose work it helps with. Three statements, and what hangs on them. */
export async function awaitedByParty(ctx: Ctx, today: string): Promise<Awaited[]> {
  if (ctx.actor.parties.size === 0) return [];
  const lists = await Promise.all([answersToRemarks(ctx), ownProposals(ctx), actionsWeHelp(ctx, today)]);
  return lists.flat();
}

/** Late actions of others in which the own party helps. */
async function actionsWeHelp({ actor }: Ctx, today: string): Promise<Awaited[]> {
  const partyId = { in: [...actor.actingParties] };
  const rows = await db().actionItem.findMany({
    where: {
      AND: [visibleActions(actor)],
      withdrawnAt: null,
      state: { in: ['open', 'loopt'] },
      deadline: { lt: new Date(today) },
      roles: {
        some: { partyId, kind: { not: 'verantwoordelijk' } },
        none: { partyId, kind: 'verantwoordelijk' },
      },
    },
    orderBy: [{ deadline: 'asc' }, { id: 'asc' }],
    take: SHOWN,
    select: actionSelect,
  });
  return rows.map(awaitedAction);
}

async function answersToRemarks({ actor }: Ctx): Promise<Awaited[]> {
  const rows = await db().meeting.findMany({
    where: {
      overlegId: { in: [...actor.participatesIn] },
      minutesState: 'ter_correctie',
      remarks: { some: { partyId: { in: [...actor.parties] }, answeredAt: null } },
    },
    orderBy: { startsAt: 'asc' },
    take: SHOWN,
    select: { id: true, startsAt: true, overleg: { select: { shortName: true } } },
  });
  return rows.map(({ id, startsAt, overleg }) => ({
    id,
    what: { kind: 'answer', overleg: overleg.shortName, date: amsterdamDate(startsAt) },
    parties: [],
    agreed: null,
  }));
}

async function ownProposals({ actor }: Ctx): Promise<Awaited[]> {
  const rows = await db().agendaItem.findMany({
    where: {
      overleg: { programmaId: actor.programmaId },
      submittedById: actor.personId,
      meetingId: null,
      withdrawnAt: null,
    },
    orderBy: { id: 'asc' },
    take: SHOWN,
    select: { id: true, title: true, overlegId: true },
  });
  return rows.map(({ id, title, overlegId }) => ({
    id,
    what: { kind: 'proposal', overlegId, title },
    parties: [],
    agreed: null,
  }));
}
