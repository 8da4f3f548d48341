import { yearOf } from '~/domain/dates/calendar';
import { cellOf } from '~/domain/amount-series/series';
import type { Ctx } from '~/domain/context';
import { readRevisions } from '~/domain/maatregel/read-series';
import type { Task } from '~/domain/overview/tasks';
import { db } from '~/platform/db/client.server';
import { visibleMaatregelen, visibleRevisions } from '~/platform/db/visible/programma.server';
import { seriesSelect } from '../maatregel/series-select.server';

/** What comes with a role: the draft of a taakopdracht, PM to quantify, mail that did not arrive. One statement each. */
export async function roleTasks(ctx: Ctx, today: string): Promise<Task[]> {
  const lists = await Promise.all([taakopdrachtenToFinish(ctx), pmToQuantify(ctx, today), mailToMend(ctx)]);
  return lists.flat();
}

async function taakopdrachtenToFinish({ actor }: Ctx): Promise<Task[]> {
  const own = [...actor.werkgroepsecretarisOf, ...actor.werkgroepvoorzitterOf];
  if (own.length === 0) return [];
  const versions = await db().taakopdrachtVersion.findMany({
    where: { werkgroepId: { in: own }, state: 'concept' },
    orderBy: [{ werkgroep: { sortOrder: 'asc' } }, { number: 'asc' }],
    take: 10,
    select: { werkgroepId: true, number: true, werkgroep: { select: { name: true } } },
  });
  return versions.map(({ werkgroepId, number, werkgroep }) => ({
    kind: 'finish_taakopdracht',
    id: werkgroepId,
    werkgroep: werkgroep.name,
    number,
    due: null,
  }));
}

/** Maatregelen that are still PM in the year that runs, or in the first year of the programma. */
async function pmToQuantify({ actor }: Ctx, today: string): Promise<Task[]> {
  if (!actor.financien) return [];
  const rows = await db().maatregel.findMany({
    where: visibleMaatregelen(actor),
    select: {
      programma: { select: { firstYear: true, lastYear: true } },
      revisions: { where: visibleRevisions(actor), ...seriesSelect },
    },
  });
  const range = rows[0]?.programma;
  if (!range) return [];
  const year = Math.min(Math.max(yearOf(today), range.firstYear), range.lastYear);
  const count = rows.filter(
    ({ revisions }) => cellOf(readRevisions(revisions).current.series, year).kind === 'pm',
  ).length;
  return count === 0 ? [] : [{ kind: 'quantify_pm', id: 'pm', year, count, due: null }];
}

/** Only how many; whose and what stands in the outbox, for who manages it. */
async function mailToMend({ actor }: Ctx): Promise<Task[]> {
  if (!actor.beheerder) return [];
  const count = await db().delivery.count({
    where: {
      state: 'failed',
      OR: [{ meetingId: null }, { meeting: { overleg: { programmaId: actor.programmaId } } }],
    },
  });
  return count === 0 ? [] : [{ kind: 'mend_mail', id: 'mail', count, due: null }];
}
