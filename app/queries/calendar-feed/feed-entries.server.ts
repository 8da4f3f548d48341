import { doesActionsOf, type Actor } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import { amsterdamDate, startOfAmsterdamDay } from '~/domain/dates/amsterdam';
import { addDays, type IsoDate } from '~/domain/dates/calendar';
import { dueDay } from '~/domain/reminder/digest';
import { actorOfPerson } from '~/platform/db/actor.server';
import { db } from '~/platform/db/client.server';
import { visibleActions } from '~/platform/db/visible/decisions.server';
import { visibleMeetings } from '~/platform/db/visible/meetings.server';
import { hashOf } from '~/platform/outside/secrets.server';

/** Days back for which meetings stay in the calendar. */
const DAYS_BACK = 90;

/**
 * What the calendar behind a secret address shows to its owner as things are now: whoever loses a role, or represents the
 * party no more, loses the calendar with it. Null: no such address, revoked, or nobody's any more.
 */
export async function feedEntries(secret: string, now: Date) {
  const feed = await db().calendarFeed.findFirst({
    where: { tokenHash: hashOf(secret), revokedAt: null },
    select: {
      personId: true,
      partyId: true,
      party: { select: { shortName: true } },
      programma: { select: { id: true, key: true, name: true } },
    },
  });
  if (!feed) return null;
  const today = amsterdamDate(now);
  const { programma, personId, partyId } = feed;
  const actor = await actorOfPerson(personId, programma.key, now, today);
  if (!actor || !may(actor, 'feed:manage', { programmaId: programma.id, personId, partyId })) return null;
  const parties = partyId === null ? null : await withGroups(partyId);
  const [meetings, deadlines] = await Promise.all([
    meetingsOf(actor, parties, today),
    deadlinesOf(actor, parties ?? doesActionsOf(actor)),
  ]);
  return { programma, party: feed.party?.shortName ?? null, meetings, deadlines };
}

/** A party, and the groups it is in. */
async function withGroups(partyId: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    WITH RECURSIVE acting AS (
      SELECT ${partyId}::uuid AS "id" UNION SELECT m."groupId" FROM acting x JOIN "PartyMember" m ON m."memberId" = x."id"
    ) SELECT "id" FROM acting`;
  return rows.map(({ id }) => id);
}

/** For the calendar of a party only the meetings of overleggen in which it takes part. */
const meetingsOf = (actor: Actor, parties: string[] | null, today: IsoDate) =>
  db().meeting.findMany({
    where: {
      AND: [
        visibleMeetings(actor),
        { startsAt: { gte: startOfAmsterdamDay(addDays(today, -DAYS_BACK)) }, state: { not: 'afgelast' } },
        ...(parties === null ? [] : [{ overleg: { participants: { some: { partyId: { in: parties } } } } }]),
      ],
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      startsAt: true,
      minutes: true,
      place: true,
      overleg: { select: { shortName: true } },
    },
  });

/** Of what is still to be done, the last day on which it is in time. */
async function deadlinesOf(actor: Actor, parties: string[]) {
  const rows = await db().actionItem.findMany({
    where: {
      AND: [visibleActions(actor)],
      state: { in: ['open', 'loopt'] },
      withdrawnAt: null,
      roles: { some: { partyId: { in: parties }, kind: { in: ['verantwoordelijk', 'samen_met'] } } },
    },
    orderBy: { id: 'asc' },
    select: { id: true, title: true, deadline: true, deadlineYear: true, latestYear: true },
  });
  return rows.flatMap(({ id, title, deadline, ...years }) => {
    const date = dueDay({ ...years, deadline: deadline?.toISOString().slice(0, 10) ?? null });
    return date === null ? [] : [{ id, title, date }];
  });
}
