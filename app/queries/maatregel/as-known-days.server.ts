import type { IsoDate } from '~/domain/dates/calendar';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleMeetings } from '~/platform/db/visible/meetings.server';

export type KnownDay = { date: IsoDate; overleggen: string[] };

/** More days than this make no choice any more; any other day can stand in the address. */
const MOST_DAYS = 60;

/** Days of meetings that were held and that this person may see, newest first: as known on which of them? */
export async function asKnownDays({ actor, now }: Ctx): Promise<KnownDay[]> {
  const rows = await db().meeting.findMany({
    where: { AND: [visibleMeetings(actor), { state: 'gehouden', startsAt: { lte: now } }] },
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
    take: MOST_DAYS,
    select: { startsAt: true, overleg: { select: { shortName: true } } },
  });
  const days = new Map<IsoDate, string[]>();
  for (const { startsAt, overleg } of rows) {
    const date = amsterdamDate(startsAt);
    days.set(date, [...new Set([...(days.get(date) ?? []), overleg.shortName])]);
  }
  return [...days].map(([date, overleggen]) => ({ date, overleggen }));
}
