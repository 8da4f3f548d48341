import { expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { exampleProgress } from '../../../prisma/seed/format/example-progress';
import { inside, type ExampleWorld } from '../../../prisma/seed/format/example-world';
import { parseWorld } from '../../../prisma/seed/format/world';
import { loadWorld } from '../../../prisma/seed/load/load-world';
import { theDayBefore } from '../../cast';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

function parsed(world: ExampleWorld) {
  const result = parseWorld([{ path: 'w.json', json: world }]);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.world;
}

test('a goal that serves a maatregel nobody has is named with its place, and nothing is loaded', async () => {
  const world = exampleProgress();
  inside(world, 'goals.2')['serves'] = [
    { programma: 'hervormingsagenda', maatregel: 'b17' },
    { programma: 'hervormingsagenda', maatregel: 'b99' },
    { programma: 'kwijt', maatregel: 'b17' },
  ];
  const loaded = await loadWorld(parsed(world), theDayBefore);
  expect(loaded.ok ? [] : loaded.problems.map(({ path }) => path)).toEqual([
    'goals "wijzer" › serves (nummer 2)',
    'goals "wijzer" › serves (nummer 3)',
  ]);
  expect(await db().programma.count({ where: { key: 'proefregio' } })).toBe(0);
  expect(await db().goal.count()).toBe(0);
});

test('goals, actions with days, measurements, examples, knelpunten and risks are loaded as written', async () => {
  const world = exampleProgress();
  inside(world, 'goals.2')['serves'] = [{ programma: 'hervormingsagenda', maatregel: 'b17' }];
  expect((await loadWorld(parsed(world), theDayBefore)).ok).toBe(true);
  const programma = await db().programma.findUniqueOrThrow({
    where: { key: 'proefregio' },
    include: {
      goals: {
        orderBy: { position: 'asc' },
        include: {
          parent: true,
          parties: true,
          maatregelen: { include: { maatregel: { include: { programma: true } } } },
        },
      },
      actionItems: { where: { parentId: null }, include: { goal: true, children: true } },
      indicators: { include: { measurements: true, goal: true } },
      goodPractices: { include: { maatregelen: true } },
      knelpunten: { include: { maatregel: true, party: true } },
      risks: { include: { goal: true, party: true } },
    },
  });
  expect(programma.goals.map(({ key, parent }) => [key, parent?.key])).toEqual([
    ['sneller', undefined],
    ['geen-wachtenden', 'sneller'],
    ['wijzer', 'geen-wachtenden'],
  ]);
  const [, , inspanning] = programma.goals;
  expect(inspanning?.yields).toBe('Verwijzers zien waar plaats is.');
  expect(
    inspanning?.maatregelen.map(({ maatregel }) => `${maatregel.programma.key}/${maatregel.key}`).sort(),
  ).toEqual(['hervormingsagenda/b17', 'proefregio/b2']);
  const [action] = programma.actionItems;
  expect(action?.goal?.key).toBe('wijzer');
  expect(action?.werkgroepId).toBeNull();
  expect([action?.startOn, action?.deadline].map((date) => date?.toISOString().slice(0, 10))).toEqual([
    '2022-02-01',
    '2022-09-30',
  ]);
  expect(action?.children.map(({ goalId }) => goalId)).toEqual([action?.goalId]);
  const [indicator] = programma.indicators;
  expect(indicator?.measurements.map(({ value, respondents }) => [Number(value), respondents])).toEqual([
    [12.5, 7],
  ]);
  expect(programma.goodPractices[0]?.figures).toEqual([
    { label: 'Deel van de instroom', value: '20 procent' },
  ]);
  expect(programma.knelpunten[0]?.party?.key).toBe('rijk');
  expect(programma.risks.map(({ answer, party, goal }) => [answer, party?.key, goal?.key])).toEqual([
    ['Samen werven.', 'vws', 'wijzer'],
  ]);
});
