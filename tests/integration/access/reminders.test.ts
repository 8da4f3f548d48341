import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import { actionFacts, actionFactsSelect } from '~/platform/db/action-item/action-facts';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { visibleActions } from '~/platform/db/visible/decisions.server';
import { visibleFeeds, visibleSubstitutes } from '~/platform/db/visible/reminders.server';
import { actionSeen } from '~/platform/db/visible/sql.server';
import { cast, theDayBefore } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';
import { spreadStates } from './spread-states';

await testDatabase('hervormingsagenda', 'voorbeeldregio.json');

/** Everybody of the cast has calendars and stands in for a party that isn't theirs, some of them no more or not yet. */
beforeAll(async () => {
  await spreadStates();
  const parties = await db().party.findMany({ orderBy: [{ programmaId: 'asc' }, { key: 'asc' }] });
  const days = [
    { from: new Date('2021-01-01'), until: null },
    { from: new Date('2021-01-01'), until: new Date('2021-10-05') },
    { from: new Date('2021-10-07'), until: null },
    { from: new Date('2021-10-06'), until: new Date('2021-10-06') },
  ];
  for (const [index, email] of Object.values(cast).entries()) {
    const { id: personId } = await db().person.findUniqueOrThrow({ where: { email } });
    for (const [nth, party] of parties.entries()) {
      if ((nth + index) % 3 === 0)
        await db().partySubstitute.create({
          data: {
            id: newId(),
            partyId: party.id,
            personId,
            ...days[(nth + index) % 4 === 0 ? 0 : index % 4]!,
          },
        });
      await db().calendarFeed.create({
        data: {
          id: newId(),
          programmaId: party.programmaId,
          personId,
          partyId: nth % 4 === 0 ? null : party.id,
          tokenHash: newId(),
          createdAt: theDayBefore,
        },
      });
    }
  }
});

type Ids = Promise<string[]>;
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

const readable = async (actor: Actor) => {
  const actions = await db().actionItem.findMany({ select: { id: true, ...actionFactsSelect } });
  return ids(actions.filter((one) => may(actor, 'action:read', actionFacts(one))));
};

const doors: Record<string, { list: (actor: Actor) => Ids; things: (actor: Actor) => Ids }> = {
  'action:read, standing in for a party': {
    list: async (actor) => ids(await db().actionItem.findMany({ where: visibleActions(actor) })),
    things: readable,
  },
  'action:read, in plain SQL': {
    list: async (actor) =>
      ids(
        await db().$queryRaw<
          { id: string }[]
        >`SELECT a."id" FROM "ActionItem" a LEFT JOIN "Meeting" m ON m."id" = a."meetingId" WHERE ${actionSeen(actor)}`,
      ),
    things: readable,
  },
  'feed:manage': {
    list: async (actor) => ids(await db().calendarFeed.findMany({ where: visibleFeeds(actor) })),
    things: async (actor) =>
      ids((await db().calendarFeed.findMany()).filter((one) => may(actor, 'feed:manage', one))),
  },
  'substitute:manage': {
    list: async (actor) => ids(await db().partySubstitute.findMany({ where: visibleSubstitutes(actor) })),
    things: async (actor) =>
      ids(
        (await db().partySubstitute.findMany({ include: { party: true } })).filter(
          ({ partyId, party: { programmaId } }) => may(actor, 'substitute:manage', { programmaId, partyId }),
        ),
      ),
  },
};

describe.each(Object.entries(doors))('%s: a list shows what the thing would', (_name, { list, things }) => {
  test.each(Object.entries(cast))('for %s', async (_member, email) => {
    const { actor } = await ctxOf(email);
    expect((await list(actor)).sort()).toEqual((await things(actor)).sort());
  });

  test('and the rows differ between people, so that the test means something', async () => {
    const seen = await Promise.all(
      Object.values(cast).map(async (email) => (await list((await ctxOf(email)).actor)).length),
    );
    expect(new Set(seen).size).toBeGreaterThan(1);
  });
});

test('who stands in does so on those days only', async () => {
  const standsIn = async (email: string) => (await ctxOf(email)).actor.substituteOf.size;
  const seen = await Promise.all(Object.values(cast).map(standsIn));
  expect(seen.some((size) => size > 0)).toBe(true);
  expect(new Set(seen).size).toBeGreaterThan(1);
});
