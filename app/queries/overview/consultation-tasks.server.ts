import type { Ctx } from '~/domain/context';
import type { Task } from '~/domain/overview/tasks';
import { db } from '~/platform/db/client.server';

const SHOWN = 10;

/** What is put to the achterban: to answer for the own party, to settle for who put it. One statement each and what hangs on it. */
export async function consultationTasks(ctx: Ctx, today: string): Promise<Task[]> {
  const lists = await Promise.all([toRespond(ctx, today), toSettle(ctx, today)]);
  return lists.flat();
}

async function toRespond({ actor }: Ctx, today: string): Promise<Task[]> {
  if (actor.parties.size === 0) return [];
  const rows = await db().consultation.findMany({
    where: {
      programmaId: actor.programmaId,
      closedAt: null,
      until: { gte: new Date(today) },
      parties: { some: { partyId: { in: [...actor.actingParties] }, answeredAt: null } },
    },
    orderBy: [{ until: 'asc' }, { id: 'asc' }],
    take: SHOWN,
    select: { id: true, title: true, until: true, overleg: { select: { shortName: true } } },
  });
  return rows.map(({ overleg, until, ...row }) => ({
    kind: 'respond_consultation',
    ...row,
    overleg: overleg.shortName,
    due: until.toISOString().slice(0, 10),
  }));
}

async function toSettle({ actor }: Ctx, today: string): Promise<Task[]> {
  if (actor.secretarisOf.size === 0) return [];
  const rows = await db().consultation.findMany({
    where: {
      programmaId: actor.programmaId,
      overlegId: { in: [...actor.secretarisOf] },
      closedAt: null,
      OR: [
        { until: { lt: new Date(today) } },
        { parties: { some: {}, every: { answeredAt: { not: null } } } },
      ],
    },
    orderBy: [{ until: 'asc' }, { id: 'asc' }],
    take: SHOWN,
    select: { id: true, title: true, parties: { select: { answeredAt: true } } },
  });
  return rows.map(({ parties, ...row }) => ({
    kind: 'settle_consultation',
    ...row,
    asked: parties.length,
    answered: parties.filter(({ answeredAt }) => answeredAt !== null).length,
    due: null,
  }));
}
