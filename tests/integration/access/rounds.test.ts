import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import { isHandedIn, submissionStates } from '~/domain/reporting-round/submission';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { visibleRounds, visibleSubmissions } from '~/platform/db/visible/rounds.server';
import { cast } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda', 'voorbeeldregio.json');

/** In each programma a round in which its parties stand in every state. */
beforeAll(async () => {
  const day = new Date('2022-07-01');
  for (const { id: programmaId } of await db().programma.findMany({ select: { id: true } })) {
    const parties = await db().party.findMany({ where: { programmaId }, orderBy: { key: 'asc' } });
    const round = {
      id: newId(),
      programmaId,
      key: 'ronde',
      title: 'Ronde',
      asOf: day,
      dueOn: day,
      openedAt: day,
    };
    await db().reportingRound.create({ data: round });
    await db().roundSubmission.createMany({
      data: parties.map(({ id: partyId }, index) => ({
        roundId: round.id,
        partyId,
        state: submissionStates[index % submissionStates.length] ?? 'open',
      })),
    });
  }
  // The lezer stands in for MIND, so that somebody sees a set by that alone.
  await db().partySubstitute.create({
    data: {
      id: newId(),
      partyId: (await db().party.findFirstOrThrow({ where: { key: 'mind' } })).id,
      personId: (await db().person.findUniqueOrThrow({ where: { email: cast.lezer } })).id,
      from: new Date('2020-01-01'),
    },
  });
});

const doors: Record<
  string,
  { list: (actor: Actor) => Promise<string[]>; things: (actor: Actor) => Promise<string[]> }
> = {
  'round:read': {
    list: async (actor) =>
      (await db().reportingRound.findMany({ where: visibleRounds(actor) })).map(({ id }) => id),
    things: async (actor) =>
      (await db().reportingRound.findMany())
        .filter((one) => may(actor, 'round:read', one))
        .map(({ id }) => id),
  },
  'submission:read': {
    list: async (actor) =>
      (await db().roundSubmission.findMany({ where: visibleSubmissions(actor) })).map(
        (one) => `${one.roundId} ${one.partyId}`,
      ),
    things: async (actor) =>
      (await db().roundSubmission.findMany({ include: { round: true } }))
        .filter(({ partyId, state, round: { programmaId } }) =>
          may(actor, 'submission:read', { programmaId, partyId, handedIn: isHandedIn(state) }),
        )
        .map((one) => `${one.roundId} ${one.partyId}`),
  },
};

describe.each(Object.entries(doors))('%s', (_question, { list, things }) => {
  test.each(Object.values(cast))('list and thing agree for %s', async (email) => {
    const { actor } = await ctxOf(email);
    expect((await list(actor)).sort()).toEqual((await things(actor)).sort());
  });

  test('some see more than others', async () => {
    const counts = await Promise.all(
      [cast.secretaris, cast.vng, cast.lezer, cast.beheerder].map(
        async (email) => (await list((await ctxOf(email)).actor)).length,
      ),
    );
    expect(counts[3]).toBe(0);
    expect(counts[0]).toBeGreaterThan(0);
  });
});
