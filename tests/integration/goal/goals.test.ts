import { beforeEach, describe, expect, test } from 'vitest';
import { rowsOf } from '~/domain/goal/tree';
import type { GoalInput } from '~/domain/goal/schema';
import { newId } from '~/platform/db/id.server';
import { db } from '~/platform/db/client.server';
import { goalPage } from '~/queries/goal/goal-page.server';
import { goalsServing } from '~/queries/goal/goals-serving.server';
import { goalTree } from '~/queries/goal/goal-tree.server';
import { changeGoal } from '~/services/goal/change-goal.server';
import { cast, theDayBefore } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda', 'noord-veluwe.json');

const secretaris = () => ctxOf('secretaris.noordveluwe@example.org', theDayBefore, 'noord-veluwe');
const oldebroek = () => ctxOf('jeugd.oldebroek@example.org', theDayBefore, 'noord-veluwe');
const goal = (key: string) => db().goal.findFirstOrThrow({ where: { key } });

test('the tree has four strategic goals, with smart goals and inspanningen under them', async () => {
  const goals = await goalTree(await secretaris());
  expect(goals?.tree.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
    '1 strategisch',
    '2 strategisch',
    '3 strategisch',
    '4 strategisch',
  ]);
  const rows = rowsOf(goals?.tree ?? []);
  expect(rows).toHaveLength(40);
  const wijzer = rows.find(({ title }) => title === 'Deskundigheid bevorderen');
  expect(wijzer).toMatchObject({
    depth: 2,
    level: 'regionaal',
    actions: 1,
    responsible: ['Zeven gemeenten'],
  });
});

test('a goal tells what is above it, its actions, what was measured and its risks', async () => {
  const { id } = await goal('contractmanagement');
  const page = await goalPage(await oldebroek(), id);
  expect(page?.above.map(({ title }) => title)).toEqual(['Beter betaalbaar']);
  expect(page?.actions.map(({ title, late }) => [title, late])).toEqual([
    ['De jeugdhulp opnieuw aanbesteden of verlengen', false],
  ]);
  expect(page?.indicators.map(({ last }) => last?.value)).toEqual([64]);
  expect(page?.risks.map(({ owner }) => owner)).toEqual(['Meerinzicht', 'Meerinzicht']);
});

describe('a national maatregel that a goal serves', () => {
  const b17 = () => db().maatregel.findFirstOrThrow({ where: { code: 'B17' } });

  test('is named, without a way to it and without an amount', async () => {
    const { id } = await goal('afbouw-jeugdzorgplus');
    const page = await goalPage(await secretaris(), id);
    expect(page?.serves).toEqual([
      {
        id: (await b17()).id,
        code: 'B17',
        name: 'Residentiële zorg voorkomen en verkorten',
        at: null,
        of: 'Hervormingsagenda Jeugd 2022-2028',
      },
    ]);
    expect(page?.ourReading).toContain('wij lezen');
  });

  test('tells of no goal to who has no role in the region', async () => {
    expect(await goalsServing(await ctxOf(cast.secretaris), (await b17()).id)).toEqual([]);
  });

  test('has a way to it and back for who reads both, while that role lasts', async () => {
    const { id: goalId, programmaId } = await goal('afbouw-jeugdzorgplus');
    const maatregelId = (await b17()).id;
    const { id: personId } = await db().person.findUniqueOrThrow({ where: { email: cast.vng } });
    await db().roleGrant.create({
      data: {
        id: newId(),
        personId,
        programmaId,
        role: 'lezer',
        from: new Date('2021-01-01'),
        until: new Date('2021-12-31'),
      },
    });
    const served = await goalsServing(await ctxOf(cast.vng), maatregelId);
    expect(served.map(({ programma }) => programma.key)).toContain('noord-veluwe');
    expect(served.map(({ id }) => id)).toContain(goalId);
    const back = await goalPage(await ctxOf(cast.vng, theDayBefore, 'noord-veluwe'), goalId);
    expect(back?.serves).toMatchObject([{ id: maatregelId, at: 'hervormingsagenda' }]);
    const later = new Date('2022-01-10T09:00:00Z');
    expect(await goalsServing(await ctxOf(cast.vng, later), maatregelId)).toEqual([]);
  });

  test('stays hidden to a beheerder of the region, whose role reads nothing', async () => {
    const { programmaId } = await goal('afbouw-jeugdzorgplus');
    const { id: personId } = await db().person.findUniqueOrThrow({ where: { email: cast.vws } });
    await db().roleGrant.create({
      data: { id: newId(), personId, programmaId, role: 'beheerder', from: new Date('2021-01-01') },
    });
    expect(await goalsServing(await ctxOf(cast.vws), (await b17()).id)).toEqual([]);
  });
});

test('what nobody measured yet has no value, and not a zero', async () => {
  const { id } = await goal('nulmeting-tevredenheid');
  expect((await goalPage(await secretaris(), id))?.indicators.map(({ last }) => last)).toEqual([null]);
});

describe('changing a goal', () => {
  let id: string;
  let version: number;
  const words = {
    title: 'Beschikbaarheidswijzer voor verwijzers',
    text: '',
    working: 'Bouwen.',
    yields: 'Minder zoeken.',
    level: 'regionaal' as const,
    fromYear: 2023,
    untilYear: 2024,
  };
  let place: Pick<GoalInput, 'parentId' | 'maatregelIds' | 'roles'>;
  beforeEach(async () => {
    const row = await goal('beschikbaarheidswijzer');
    ({ id, version } = row);
    const roles = await db().goalParty.findMany({ where: { goalId: id } });
    place = {
      parentId: row.parentId,
      maatregelIds: [],
      roles: roles.map(({ partyId, kind }) => ({ partyId, kind })),
    };
  });

  test('the secretaris changes it, and its history says what', async () => {
    expect(await changeGoal(await secretaris(), id, { ...words, ...place, version })).toEqual({
      ok: true,
      value: { id },
    });
    expect(await goal('beschikbaarheidswijzer')).toMatchObject({ ...words, version: version + 1 });
    const event = await db().event.findFirstOrThrow({
      where: { action: 'goal_changed', objectId: id, result: 'done' },
      orderBy: { seq: 'desc' },
    });
    expect(JSON.stringify(event.change)).toContain('Beschikbaarheidswijzer voor verwijzers');
  });

  test.each<[string, Partial<typeof words>, string]>([
    ['a year outside the programma', { untilYear: 2031 }, 'goal_year_outside'],
    ['years turned round', { fromYear: 2025 }, 'goal_years_reversed'],
  ])('%s is refused and nothing changes', async (_why, change, code) => {
    const before = await goal('beschikbaarheidswijzer');
    const outcome = await changeGoal(await secretaris(), id, { ...words, ...place, ...change, version });
    expect(outcome).toMatchObject({ ok: false, kind: 'refused', reasons: [{ code }] });
    expect(await goal('beschikbaarheidswijzer')).toEqual(before);
  });

  test('an old version gets both texts side by side', async () => {
    const outcome = await changeGoal(await secretaris(), id, {
      ...words,
      ...place,
      title: 'Iets anders',
      version: version - 1,
    });
    expect(outcome).toMatchObject({ ok: false, kind: 'stale' });
    expect(JSON.stringify(outcome)).toContain('Iets anders');
  });

  test('a party of the region is refused; for somebody outside it isn’t there', async () => {
    expect(await changeGoal(await oldebroek(), id, { ...words, ...place, version })).toMatchObject({
      kind: 'forbidden',
    });
    expect(await changeGoal(await ctxOf(cast.secretaris), id, { ...words, ...place, version })).toMatchObject(
      {
        kind: 'hidden',
      },
    );
  });
});
