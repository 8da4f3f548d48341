import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleDecisions } from '~/platform/db/visible/decisions.server';
import type { Subject } from './items-about.server';

/**
 * Besluiten about one of these things that this person may see, oldest first. Two statements: asked in one, the database
 * goes through all besluiten that may be seen to find the few about it.
 */
export async function decisionsAbout(ctx: Ctx, subjects: readonly Subject[]) {
  const about = await db().decisionSubject.findMany({
    where: { OR: subjects.map(({ kind, id }) => ({ kind, subjectId: id })) },
    select: { decisionId: true },
  });
  if (about.length === 0) return [];
  const rows = await db().decision.findMany({
    where: {
      AND: [
        visibleDecisions(ctx.actor),
        { withdrawnAt: null, id: { in: about.map(({ decisionId }) => decisionId) } },
      ],
    },
    orderBy: [{ meeting: { startsAt: 'asc' } }, { position: 'asc' }],
    select: {
      id: true,
      number: true,
      kind: true,
      text: true,
      replacedBy: { select: { number: true } },
      meeting: { select: { startsAt: true } },
      overleg: { select: { shortName: true } },
    },
  });
  return rows.map(({ meeting, overleg, replacedBy, ...row }) => ({
    ...row,
    date: amsterdamDate(meeting.startsAt),
    overleg: overleg.shortName,
    replacedBy: replacedBy?.number ?? null,
  }));
}
