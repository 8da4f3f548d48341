import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { nextDigestDay } from '~/domain/reminder/digest';
import { db } from '~/platform/db/client.server';
import { digestChoice } from '~/platform/db/reminder/digest-choice.server';
import { substitutable } from '~/platform/db/reminder/substitutable.server';
import { remindersOf } from '~/platform/db/reminder/watched-actions.server';
import { visibleFeeds, visibleSubstitutes } from '~/platform/db/visible/reminders.server';

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The own digest, who stands in for the own parties, and the secret addresses of calendars. */
export async function remindersPage(ctx: Ctx) {
  const { actor, now } = ctx;
  const today = amsterdamDate(now);
  const [choice, found, parties, feeds] = await Promise.all([
    digestChoice(db(), actor.personId),
    remindersOf(db(), [actor.personId], { today, now }),
    ownParties(ctx, today),
    db().calendarFeed.findMany({
      where: { AND: [visibleFeeds(actor), { revokedAt: null }] },
      orderBy: { createdAt: 'asc' },
      select: { id: true, partyId: true, createdAt: true },
    }),
  ]);
  return {
    today,
    /** Whether a digest can come at all: of who represents a party, or stands in for one. */
    reminded: actor.parties.size > 0 || actor.substituteOf.size > 0,
    weekday: choice.weekday,
    version: choice.version,
    next: nextDigestDay(choice, today),
    reminders: found.get(actor.personId)?.reminders ?? [],
    parties,
    feeds,
  };
}

export type RemindersPage = Awaited<ReturnType<typeof remindersPage>>;

/** Each with who stands in for it now or later, and who could. Two statements for all of them, and one each for who could. */
async function ownParties({ actor }: Ctx, today: string) {
  const { programmaId } = actor;
  const parties = await db().party.findMany({
    where: { id: { in: [...actor.parties] }, programmaId },
    orderBy: { sortOrder: 'asc' },
    select: { id: true, shortName: true },
  });
  const substitutes = await db().partySubstitute.findMany({
    where: {
      AND: [visibleSubstitutes(actor), { OR: [{ until: null }, { until: { gte: new Date(today) } }] }],
    },
    orderBy: { from: 'asc' },
    select: { id: true, partyId: true, from: true, until: true, person: { select: { name: true } } },
  });
  return Promise.all(
    parties.map(async (party) => ({
      ...party,
      substitutes: substitutes
        .filter(({ partyId }) => partyId === party.id)
        .map(({ id, from, until, person }) => ({
          id,
          name: person.name,
          from: dayOf(from),
          until: until && dayOf(until),
        })),
      candidates: await db().person.findMany({
        where: substitutable({ programmaId, partyId: party.id, today }),
        orderBy: { name: 'asc' },
        select: { id: true, name: true },
      }),
    })),
  );
}
