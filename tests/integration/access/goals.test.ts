import { describe, expect, test } from 'vitest';
import { may } from '~/domain/access/may';
import { db } from '~/platform/db/client.server';
import { visibleGoals } from '~/platform/db/visible/goals.server';
import { goalPage } from '~/queries/goal/goal-page.server';
import { goalTree } from '~/queries/goal/goal-tree.server';
import { cast, theDayBefore } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda', 'noord-veluwe.json');

const regional = {
  secretaris: 'secretaris.noordveluwe@example.org',
  oldebroek: 'jeugd.oldebroek@example.org',
  meerinzicht: 'contract.meerinzicht@example.org',
};

const everybody = [
  ...Object.values(cast).map((email) => [email, 'hervormingsagenda'] as const),
  ...Object.values(regional).map((email) => [email, 'noord-veluwe'] as const),
];

describe('goal:read', () => {
  test.each(everybody)('list and thing agree for %s in %s', async (email, programma) => {
    const { actor } = await ctxOf(email, theDayBefore, programma);
    const listed = await db().goal.findMany({ where: visibleGoals(actor), select: { id: true } });
    const allowed = (await db().goal.findMany()).filter((goal) => may(actor, 'goal:read', goal));
    expect(listed.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort());
  });

  test.each([
    [cast.secretaris, 'hervormingsagenda', 0],
    [cast.beheerder, 'hervormingsagenda', 0],
    [regional.secretaris, 'noord-veluwe', 40],
    [regional.oldebroek, 'noord-veluwe', 40],
  ])('%s in %s sees %i goals', async (email, programma, count) => {
    const { actor } = await ctxOf(email, theDayBefore, programma);
    expect(await db().goal.count({ where: visibleGoals(actor) })).toBe(count);
  });

  test('a goal of a region is not there for the secretaris of the national agenda', async () => {
    const { id } = await db().goal.findFirstOrThrow({ where: { key: 'afbouw-jeugdzorgplus' } });
    expect(await goalPage(await ctxOf(cast.secretaris), id)).toBeNull();
    expect(await goalTree(await ctxOf(cast.beheerder))).toBeNull();
  });
});

test.each([
  [regional.secretaris, true],
  [regional.oldebroek, false],
  [regional.meerinzicht, false],
])('goal:manage for %s: %s', async (email, allowed) => {
  const ctx = await ctxOf(email, theDayBefore, 'noord-veluwe');
  const { id } = await db().goal.findFirstOrThrow({ where: { key: 'afbouw-jeugdzorgplus' } });
  expect((await goalPage(ctx, id))?.mayManage).toBe(allowed);
});
