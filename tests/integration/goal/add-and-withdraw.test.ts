import { describe, expect, test } from 'vitest';
import { rowsOf } from '~/domain/goal/tree';
import type { GoalInput } from '~/domain/goal/schema';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { goalChoices } from '~/queries/goal/goal-choices.server';
import { goalPage } from '~/queries/goal/goal-page.server';
import { goalTree } from '~/queries/goal/goal-tree.server';
import { addGoal } from '~/services/goal/add-goal.server';
import { changeGoal } from '~/services/goal/change-goal.server';
import { withdrawGoal } from '~/services/goal/withdraw-goal.server';
import { cast, theDayBefore } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda', 'noord-veluwe.json');

const secretaris = () => ctxOf('secretaris.noordveluwe@example.org', theDayBefore, 'noord-veluwe');
const oldebroek = () => ctxOf('jeugd.oldebroek@example.org', theDayBefore, 'noord-veluwe');
const national = () => ctxOf(cast.secretaris, theDayBefore);
const goal = (key: string) => db().goal.findFirstOrThrow({ where: { key } });
const idOf = (outcome: { ok: boolean; value?: { id: string } }) => outcome.value?.id ?? 'refused';
const codes = (outcome: unknown) =>
  (outcome as { reasons?: { code: string; field?: string }[] }).reasons?.map(
    ({ code, field }) => `${code} ${field ?? ''}`,
  );
const b17 = await db().maatregel.findFirstOrThrow({ where: { code: 'B17' } });
const meerinzicht = await db().party.findFirstOrThrow({ where: { key: 'meerinzicht' } });

const input = (more: Partial<GoalInput> = {}): GoalInput => ({
  title: 'Iedereen dichtbij geholpen',
  text: '',
  working: '',
  yields: '',
  level: null,
  fromYear: null,
  untilYear: null,
  parentId: null,
  maatregelIds: [],
  roles: [],
  ...more,
});

describe('adding', () => {
  test('a strategic goal, a smart goal under it and an inspanning under that', async () => {
    const who = await secretaris();
    const top = idOf(await addGoal(who, { kind: 'strategisch', ...input() }));
    const smart = idOf(
      await addGoal(who, {
        kind: 'smart',
        ...input({ title: 'In 2026 in elke kern een team', parentId: top }),
      }),
    );
    const work = idOf(
      await addGoal(who, {
        kind: 'inspanning',
        ...input({
          title: 'Teams bouwen',
          working: 'Werven en opleiden.',
          yields: 'Een team in elke kern.',
          level: 'lokaal',
          fromYear: 2023,
          untilYear: 2026,
          parentId: smart,
          maatregelIds: [b17.id],
          roles: [{ partyId: meerinzicht.id, kind: 'ondersteund_door' }],
        }),
      }),
    );
    const rows = rowsOf((await goalTree(await oldebroek()))?.tree ?? []);
    expect(rows.slice(-3).map(({ id, depth, number }) => [id, depth, number])).toEqual([
      [top, 0, '5'],
      [smart, 1, ''],
      [work, 2, ''],
    ]);
    const page = await goalPage(await oldebroek(), work);
    expect(page).toMatchObject({
      working: 'Werven en opleiden.',
      level: 'lokaal',
      above: [{ id: top }, { id: smart }],
      parties: [{ kind: 'ondersteund_door', shortName: 'Meerinzicht' }],
      serves: [{ at: null, code: 'B17', of: 'Hervormingsagenda Jeugd 2022-2028' }],
      mayManage: false,
    });
    expect(page?.events.map(({ action }) => action)).toEqual(['goal_added']);
  });

  test('in the national programma too, beside the others', async () => {
    const who = await national();
    const id = idOf(await addGoal(who, { kind: 'strategisch', ...input({ maatregelIds: [b17.id] }) }));
    expect((await goalPage(await ctxOf(cast.lezer), id))?.serves).toMatchObject([{ id: b17.id, of: null }]);
    expect(await goalPage(await secretaris(), id)).toBeNull();
  });

  test.each<[string, () => Promise<Awaited<ReturnType<typeof ctxOf>>>, string]>([
    ['a party of the region', oldebroek, 'forbidden'],
    ['a beheerder', () => ctxOf(cast.beheerder), 'hidden'],
  ])('not by %s', async (_who, ctx, kind) => {
    expect(await addGoal(await ctx(), { kind: 'strategisch', ...input({ title: 'Nee' }) })).toMatchObject({
      kind,
    });
  });

  test.each<[string, () => Promise<[Parameters<typeof addGoal>[1]['kind'], Partial<GoalInput>]>, string]>([
    ['a smart goal on top', async () => ['smart', {}], 'goal_smart_under_strategisch parentId'],
    [
      'a strategic goal under another',
      async () => ['strategisch', { parentId: (await goal('afbouw-jeugdzorgplus')).parentId }],
      'goal_strategisch_on_top parentId',
    ],
    [
      'an inspanning under an inspanning',
      async () => ['inspanning', { parentId: (await goal('beschikbaarheidswijzer')).id }],
      'goal_inspanning_under_goal parentId',
    ],
    [
      'under what isn’t there',
      async () => ['inspanning', { parentId: newId() }],
      'unknown_reference parentId',
    ],
    [
      'serving what isn’t there',
      async () => ['strategisch', { maatregelIds: [newId()] }],
      'unknown_reference maatregelIds',
    ],
    [
      'done by a party of elsewhere',
      async () => {
        const { id } = await db().party.findFirstOrThrow({
          where: { key: 'vng', programma: { key: 'hervormingsagenda' } },
        });
        return ['strategisch', { roles: [{ partyId: id, kind: 'samen_met' }] }];
      },
      'unknown_reference owners',
    ],
    [
      'what is there already',
      async () => ['strategisch', { title: 'beter BETAALBAAR' }],
      'goal_title_taken title',
    ],
    [
      'a year outside the programma',
      async () => ['strategisch', { untilYear: 2031 }],
      'goal_year_outside untilYear',
    ],
    [
      'words of an inspanning',
      async () => ['strategisch', { yields: 'Meer.' }],
      'goal_words_of_inspanning yields',
    ],
  ])('%s is refused, and nothing changes', async (_why, make, code) => {
    const before = await db().goal.count();
    const [kind, more] = await make();
    expect(
      codes(await addGoal(await secretaris(), { kind, ...input({ title: 'Geweigerd', ...more }) })),
    ).toEqual([code]);
    expect(await db().goal.count()).toBe(before);
  });
});

test('of another programma the form offers code and name, and only of what was awarded in public', async () => {
  const { maatregelen } = await goalChoices((await secretaris()).actor, {
    kind: 'smart',
    id: null,
    parentId: null,
  });
  expect(maatregelen.find(({ value }) => value === b17.id)).toEqual({
    value: b17.id,
    label: 'B17 Residentiële zorg voorkomen en verkorten',
    of: 'Hervormingsagenda Jeugd 2022-2028',
  });
  const never = await db().maatregel.findMany({ where: { revisions: { none: { kind: 'award' } } } });
  expect(maatregelen.filter(({ value }) => never.some(({ id }) => id === value))).toEqual([]);
});

describe('withdrawing', () => {
  test('asks a reason; the goal leaves the tree and stays to be read, and so does what stands under it', async () => {
    const who = await secretaris();
    const { id, version } = await goal('toegang-informatie-hulp');
    const child = idOf(
      await addGoal(who, { kind: 'inspanning', ...input({ title: 'Contracten lezen', parentId: id }) }),
    );
    const withdrawal = { reason: 'Is opgegaan in de inkoop.', version };
    expect(await withdrawGoal(await oldebroek(), id, withdrawal)).toMatchObject({ kind: 'forbidden' });
    expect(await withdrawGoal(await national(), id, withdrawal)).toMatchObject({ kind: 'hidden' });
    expect(await withdrawGoal(who, id, { ...withdrawal, version: version - 1 })).toMatchObject({
      kind: 'stale',
    });
    expect(await withdrawGoal(who, id, withdrawal)).toMatchObject({ ok: true });
    expect(codes(await withdrawGoal(who, id, withdrawal))).toEqual(['goal_withdrawn ']);

    const goals = await goalTree(await oldebroek());
    const rows = rowsOf(goals?.tree ?? []);
    expect(rows.some((row) => row.id === id)).toBe(false);
    expect(rows.find((row) => row.id === child)).toMatchObject({ depth: 0 });
    expect(goals?.withdrawn).toMatchObject([{ id, reason: 'Is opgegaan in de inkoop.' }]);

    const page = await goalPage(who, id);
    expect(page?.mayManage).toBe(false);
    expect(page?.children.map((one) => one.id)).toContain(child);
    expect((await goalPage(await oldebroek(), child))?.above.at(-1)).toMatchObject({ id, withdrawn: true });
    const told = page?.events.filter(({ refused }) => !refused).at(-1);
    expect(told).toMatchObject({ action: 'goal_withdrawn', reason: 'Is opgegaan in de inkoop.' });

    const kept = { ...input({ title: 'Contracten goed lezen', parentId: id }), version: 1 };
    expect(await changeGoal(who, child, kept)).toMatchObject({ ok: true });
    const away = { ...kept, version: 2, parentId: (await goal('beter-betaalbaar')).id };
    expect(await changeGoal(who, child, away)).toMatchObject({ ok: true });
    expect(codes(await changeGoal(who, child, { ...kept, version: 3 }))).toEqual([
      'unknown_reference parentId',
    ]);
    const last = (await goalPage(await oldebroek(), child))?.events.at(-1)?.fields;
    expect(last).toMatchObject([{ name: 'parentId', from: page?.title, to: 'Beter betaalbaar' }]);
    expect(codes(await changeGoal(who, id, { ...input({ title: 'Terug' }), version: version + 1 }))).toEqual([
      'goal_withdrawn ',
    ]);
  });
});
