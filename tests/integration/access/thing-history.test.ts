import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import { db } from '~/platform/db/client.server';
import { writeEvent } from '~/platform/db/events.server';
import { newId } from '~/platform/db/id.server';
import { visibleThingEvents, type ThingOfHistory } from '~/platform/db/visible/history.server';
import { historyOf } from '~/queries/history/thing-history.server';
import { cast, type Member } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const before = new Date('2021-10-01T08:00:00Z');
const shown = new Date('2021-10-02T08:00:00Z');
const after = new Date('2021-10-03T08:00:00Z');
const [thing, other] = [newId(), newId()];

/** Before and after it was shown, done and refused, by the chair and by VNG, and one that only MIND may know of. */
beforeAll(async () => {
  const mind = await db().party.findFirstOrThrow({ where: { key: 'mind' } });
  for (const now of [before, shown, after]) {
    for (const member of ['voorzitterToegang', 'vng'] as const) {
      const { actor } = await ctxOf(cast[member]);
      await db().$transaction(async (tx) => {
        const author = { actor, now, origin: 'test' };
        const what = { action: 'taakopdracht_changed', object: { kind: 'taakopdracht', id: thing } } as const;
        await writeEvent(tx, author, what, { result: 'done' });
        await writeEvent(tx, author, what, { result: 'refused', reasons: ['stale'] });
        await writeEvent(tx, author, { ...what, privateToPartyId: mind.id }, { result: 'done' });
        const elsewhere = { ...what, object: { kind: 'taakopdracht', id: other } } as const;
        await writeEvent(tx, author, elsewhere, { result: 'done' });
      });
    }
  }
});

const people = Object.entries(cast) as [Member, string][];
const given = (works: boolean, shownSince: Date | null): ThingOfHistory => ({
  kind: 'taakopdracht',
  id: thing,
  works,
  shownSince,
});

async function byRule(actor: Actor, { works, shownSince }: ThingOfHistory): Promise<bigint[]> {
  const events = await db().event.findMany({ where: { objectId: thing } });
  return events
    .filter((event) =>
      may(actor, 'thing-event:read', {
        ...event,
        reads: true,
        works,
        afterShown: shownSince !== null && event.at >= shownSince,
        refused: event.result === 'refused',
      }),
    )
    .map((event) => event.seq);
}

describe.each([
  ['for who works on it', given(true, null)],
  ['for who reads it', given(false, shown)],
  ['for who reads it while it is shown to nobody', given(false, null)],
])('the history of a thing %s', (_title, one) => {
  test.each(people)('finds for %s what may() says event by event', async (_member, email) => {
    const { actor } = await ctxOf(email);
    const rows = await db().event.findMany({ where: visibleThingEvents(actor, [one]) });
    const found = rows.map((row) => row.seq).sort();
    expect(found).toEqual((await byRule(actor, one)).sort());
  });
});

test.each<[string, Member, ThingOfHistory, number]>([
  ['who works on it: everything but what is a party’s own', 'secretaris', given(true, null), 12],
  ['a reader: what was done since it was shown, and the own tries', 'vng', given(false, shown), 8],
  ['another reader', 'fin', given(false, shown), 4],
  ['before anybody was shown it, a reader knows the own doing', 'vng', given(false, null), 6],
  ['members of a party know what is theirs', 'mind', given(false, shown), 10],
])('%s', async (_why, member, one, count) => {
  expect(await historyOf(await ctxOf(cast[member]), one)).toHaveLength(count);
});

test('of no thing there is no history, and of a thing the oldest comes first', async () => {
  const ctx = await ctxOf(cast.secretaris);
  expect(await historyOf(ctx)).toEqual([]);
  const times = (await historyOf(ctx, given(true, null))).map(({ at }) => at.getTime());
  expect(times[0]).toBe(before.getTime());
  expect(times).toEqual([...times].sort((a, b) => a - b));
});
