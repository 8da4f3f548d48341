import type { Ctx } from '~/domain/context';
import type { IsoDate } from '~/domain/dates/calendar';
import { db } from '~/platform/db/client.server';
import { visibleWerkgroepMeetings } from '~/platform/db/visible/bouwstenen.server';

const AHEAD = 3;
const BACK = 6;

const select = {
  id: true,
  date: true,
  startTime: true,
  place: true,
  _count: { select: { actionItems: { where: { withdrawnAt: null } } } },
} as const;

/** The meetings of a werkgroep itself that come, soonest first, and the last that were, newest first. */
export async function meetingsOf({ actor }: Ctx, werkgroepId: string, today: IsoDate) {
  const where = { AND: [visibleWerkgroepMeetings(actor)], werkgroepId, cancelledAt: null };
  const [ahead, back] = await Promise.all([
    db().werkgroepMeeting.findMany({
      where: { ...where, date: { gte: new Date(today) } },
      orderBy: [{ date: 'asc' }, { startTime: 'asc' }, { id: 'asc' }],
      take: AHEAD,
      select,
    }),
    db().werkgroepMeeting.findMany({
      where: { ...where, date: { lt: new Date(today) } },
      orderBy: [{ date: 'desc' }, { startTime: 'desc' }, { id: 'asc' }],
      take: BACK,
      select,
    }),
  ]);
  const told = ({ date, _count, ...row }: (typeof ahead)[number]) => ({
    ...row,
    date: date.toISOString().slice(0, 10),
    actions: _count.actionItems,
  });
  return { ahead: ahead.map(told), back: back.map(told) };
}
