import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleDecisions } from '~/platform/db/visible/decisions.server';
import type { Subject } from './items-about.server';

/** Besluiten about one of these things that this person may see, oldest first. */
export async function decisionsAbout(ctx: Ctx, subjects: readonly Subject[]) {
  const rows = await db().decision.findMany({
    where: {
      AND: [
        visibleDecisions(ctx.actor),
        { withdrawnAt: null },
        { subjects: { some: { OR: subjects.map(({ kind, id }) => ({ kind, subjectId: id })) } } },
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
