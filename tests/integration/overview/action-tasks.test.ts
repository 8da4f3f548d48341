import { describe, expect, test } from 'vitest';
import { countingStatements, db } from '~/platform/db/client.server';
import type { Task } from '~/domain/overview/tasks';
import { newId } from '~/platform/db/id.server';
import { taskWords } from '~/messages/overview';
import { overview } from '~/queries/overview/overview.server';
import { cast, type Member } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const tasksOf = async (member: Member, day: string): Promise<Task[]> => {
  const { first, groups } = await overview(await ctxOf(cast[member], new Date(`${day}T09:00:00Z`)));
  return [...(first ? [first] : []), ...groups.flatMap(({ tasks }) => tasks)];
};
const actionTasks = async (member: Member, day: string) =>
  (await tasksOf(member, day)).flatMap((task) => (task.kind === 'do_actions' ? [task] : []));

describe('the actions of a party are a short list', () => {
  test.each<[string, string[]]>([
    ['2022-02-01', []],
    ['2022-07-04', ['silent']],
    ['2022-12-15', ['silent', 'soon']],
    ['2023-01-09', ['late']],
  ])('on %s: %j', async (day, expected) => {
    const deelagenda = (await actionTasks('vng', day)).map(({ why }) => why);
    expect(deelagenda).toEqual(expect.arrayContaining(expected));
    expect(new Set(deelagenda).size).toBe(deelagenda.length);
  });

  test('one line says how many, and by when', async () => {
    const soon = (await actionTasks('vng', '2022-12-15')).find(({ why }) => why === 'soon');
    if (!soon) throw new Error('nothing is due soon');
    expect(soon.count).toBeGreaterThan(1);
    expect(taskWords(soon).title).toBe(`${soon.count} acties moeten uiterlijk 31 december af`);
  });

  test('what a party called done asks nothing more of it, whatever its group still waits for', async () => {
    const soon = async () =>
      (await actionTasks('vng', '2022-12-15')).find(({ why }) => why === 'soon')?.count ?? 0;
    const before = await soon();
    const { actor } = await ctxOf(cast.vng);
    const [partyId = ''] = actor.parties;
    const action = await db().actionItem.findFirstOrThrow({
      where: {
        state: 'open',
        deadlineYear: 2022,
        latestYear: null,
        roles: { some: { party: { key: 'gemeenten' } } },
      },
    });
    const report = { actionItemId: action.id, partyId, state: 'loopt', text: 'Ons deel is klaar.' } as const;
    const at = (day: string) => ({ id: newId(), createdAt: new Date(day) });
    await db().actionReport.create({ data: { ...report, ...at('2022-11-01'), progress: 'afgerond' } });
    expect(await soon()).toBe(before - 1);
    await db().actionReport.create({ data: { ...report, ...at('2022-11-02'), progress: 'met_zorg' } });
    expect(await soon()).toBe(before);
  });

  test('counts only what the own parties lead', async () => {
    expect(await actionTasks('fnv', '2022-07-04')).toEqual([]);
    expect(await actionTasks('financien', '2022-07-04')).toEqual([]);
  });
});

test('a round asks a party to hand in, once more when it came back, and no more when it is handed in', async () => {
  const { actor } = await ctxOf(cast.vng);
  const [partyId = ''] = actor.parties;
  const day = new Date('2022-07-01');
  const id = newId();
  const round = {
    id,
    programmaId: actor.programmaId,
    key: 'r',
    title: 'Eerste helft',
    asOf: day,
    dueOn: day,
  };
  await db().reportingRound.create({
    data: { ...round, openedAt: day, submissions: { create: { partyId } } },
  });
  const rounds = async (member: Member) =>
    (await tasksOf(member, '2022-06-20')).filter(({ kind }) => kind === 'hand_in_round');
  expect(await rounds('vng')).toMatchObject([{ id, partyId, due: '2022-07-01', returned: false }]);
  expect(await rounds('vws')).toEqual([]);
  const now = (state: 'teruggegeven' | 'ingediend') =>
    db().roundSubmission.updateMany({ where: { roundId: id }, data: { state } });
  await now('teruggegeven');
  expect(await rounds('vng')).toMatchObject([{ returned: true }]);
  await now('ingediend');
  expect(await rounds('vng')).toEqual([]);
});

test('much to do costs as many statements as little', async () => {
  const asked = async (day: string) => {
    const ctx = await ctxOf(cast.vng, new Date(`${day}T09:00:00Z`));
    return (await countingStatements(() => overview(ctx))).statements;
  };
  expect(await asked('2023-01-09')).toBe(await asked('2022-02-01'));
});
