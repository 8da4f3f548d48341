import type { Actor } from '~/domain/access/actor';
import type { IsoDate } from '~/domain/dates/calendar';
import { db } from '~/platform/db/client.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';

const iso = (date: Date | null): IsoDate => date?.toISOString().slice(0, 10) ?? '';

/**
 * On which days each werkgroep last met and meets next. The day alone is known to everyone who reads the werkgroep; where,
 * what was said and what was agreed is the werkgroep's and its secretarissen's (docs/decisions/0014).
 */
export async function meetingDays(
  actor: Actor,
  today: IsoDate,
): Promise<{ last: Map<string, IsoDate>; next: Map<string, IsoDate> }> {
  const where = { werkgroep: visibleWerkgroepen(actor), cancelledAt: null };
  const [back, ahead] = await Promise.all([
    db().werkgroepMeeting.groupBy({
      by: ['werkgroepId'],
      where: { ...where, date: { lt: new Date(today) } },
      _max: { date: true },
    }),
    db().werkgroepMeeting.groupBy({
      by: ['werkgroepId'],
      where: { ...where, date: { gte: new Date(today) } },
      _min: { date: true },
    }),
  ]);
  return {
    last: new Map(back.map(({ werkgroepId, _max }) => [werkgroepId, iso(_max.date)])),
    next: new Map(ahead.map(({ werkgroepId, _min }) => [werkgroepId, iso(_min.date)])),
  };
}
