import { amsterdamDate } from '~/domain/dates/amsterdam';
import { db } from '~/platform/db/client.server';

/** Meetings of an overleg on whose agenda something can still be put, soonest first; for who prepares them. */
export async function meetingsAhead(overlegId: string): Promise<{ id: string; date: string }[]> {
  const rows = await db().meeting.findMany({
    where: { overlegId, state: { in: ['concept', 'verzonden'] } },
    orderBy: { startsAt: 'asc' },
    take: 20,
    select: { id: true, startsAt: true },
  });
  return rows.map(({ id, startsAt }) => ({ id, date: amsterdamDate(startsAt) }));
}
