import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { addDays } from '~/domain/dates/calendar';
import type { Ctx } from '~/domain/context';
import type { Task } from '~/domain/overview/tasks';
import { db } from '~/platform/db/client.server';

const SHOWN = 10;
/** What must be in later than this asks nothing yet. */
const DAYS_AHEAD = 31;
/** Days that an answer stays news. */
const NEWS_DAYS = 14;

const isoDay = (date: Date | null): string | null => date && date.toISOString().slice(0, 10);

/** What who leads a werkgroep has to do or should know: to deliver, to follow, to read. Three statements and what hangs on them. */
export async function werkgroepTasks(ctx: Ctx, today: string): Promise<Task[]> {
  const { actor } = ctx;
  const own = [...new Set([...actor.werkgroepsecretarisOf, ...actor.werkgroepvoorzitterOf])];
  if (own.length === 0) return [];
  const lists = await Promise.all([
    bouwstenenToDeliver(own, today),
    taakopdrachtenPutRound(own),
    answersToRead(ctx, own),
  ]);
  return lists.flat();
}

/** Due soon or late, and what was handed back whenever it is due. */
async function bouwstenenToDeliver(own: string[], today: string): Promise<Task[]> {
  const rows = await db().bouwsteen.findMany({
    where: {
      werkgroepId: { in: own },
      withdrawnAt: null,
      OR: [
        { state: 'teruggelegd' },
        {
          state: { in: ['aangekondigd', 'in_bewerking'] },
          due: { lte: new Date(addDays(today, DAYS_AHEAD)) },
        },
      ],
    },
    orderBy: [{ due: { sort: 'asc', nulls: 'last' } }, { number: 'asc' }, { letter: 'asc' }],
    take: SHOWN,
    select: { id: true, number: true, letter: true, title: true, state: true, due: true },
  });
  return rows.map(({ id, title, state, due, ...row }) => ({
    kind: 'deliver_bouwsteen',
    id,
    label: bouwsteenLabel(row),
    title,
    returned: state === 'teruggelegd',
    due: isoDay(due),
  }));
}

async function taakopdrachtenPutRound(own: string[]): Promise<Task[]> {
  const rows = await db().taakopdrachtVersion.findMany({
    where: { werkgroepId: { in: own }, state: 'rondgestuurd' },
    orderBy: [{ werkgroep: { sortOrder: 'asc' } }, { number: 'asc' }],
    take: SHOWN,
    select: { werkgroepId: true, number: true, werkgroep: { select: { name: true } } },
  });
  return rows.map(({ werkgroepId, number, werkgroep }) => ({
    kind: 'follow_taakopdracht',
    id: werkgroepId,
    werkgroep: werkgroep.name,
    number,
    due: null,
  }));
}

async function answersToRead({ now }: Ctx, own: string[]): Promise<Task[]> {
  const rows = await db().escalatie.findMany({
    where: {
      werkgroepId: { in: own },
      withdrawnAt: null,
      answeredAt: { gte: new Date(now.getTime() - NEWS_DAYS * 86_400_000) },
    },
    orderBy: [{ answeredAt: 'desc' }, { id: 'asc' }],
    take: SHOWN,
    select: { id: true, werkgroepId: true, question: true, overleg: { select: { shortName: true } } },
  });
  return rows.map(({ overleg, ...row }) => ({
    kind: 'read_answer',
    ...row,
    overleg: overleg.shortName,
    due: null,
  }));
}
