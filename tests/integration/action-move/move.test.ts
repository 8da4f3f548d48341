import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { deelagendaActions } from '~/queries/deelagenda/deelagenda-actions.server';
import { actionMoves } from '~/queries/action-move/action-moves.server';
import { moveForm } from '~/queries/action-move/move-form.server';
import { shiftAction } from '~/services/action-move/shift-action.server';
import { succeedAction } from '~/services/action-move/succeed-action.server';
import { cast, type Member } from '../../cast';
import { ctxOf, PROGRAMMA } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const NOW = new Date('2022-03-01T09:00:00Z');
const { id: programmaId } = await db().programma.findUniqueOrThrow({ where: { key: PROGRAMMA } });
const { id: b17 } = await db().maatregel.findFirstOrThrow({ where: { key: 'b17' } });
const besluit = await db().decision.findFirstOrThrow({
  where: { overleg: { key: 'boha' }, withdrawnAt: null, replacedBy: null },
});
const as = (member: Member) => ctxOf(cast[member], NOW);

const actionIn = async (year: number, percent?: number) => {
  const id = newId();
  const share = percent === undefined ? {} : { share: 'percentage' as const, basisPoints: percent * 100 };
  await db().actionItem.create({
    data: {
      id,
      programmaId,
      origin: 'deelagenda',
      theme: 'Zo thuis mogelijk',
      title: `Actie van ${year}`,
      deadlineYear: year,
      createdAt: NOW,
      maatregelen: { create: { maatregelId: b17, ...share } },
    },
  });
  return id;
};

const shift = async (
  id: string,
  over: Partial<Parameters<typeof shiftAction>[2]> = {},
  who: Member = 'secretaris',
) =>
  shiftAction(await as(who), id, {
    year: 2026,
    deadline: null,
    reason: 'Het onderzoek loopt uit.',
    decisionId: besluit.id,
    version: 1,
    ...over,
  });

const succeed = async (
  id: string,
  toIds: string[],
  over: Partial<Parameters<typeof succeedAction>[2]> = {},
) =>
  succeedAction(await as('secretaris'), id, {
    kind: 'vervangen',
    toIds,
    reason: 'Samen verder.',
    decisionId: null,
    version: 1,
    ...over,
  });

let id: string;
beforeEach(async () => {
  await db().actionMaatregel.deleteMany({ where: { maatregelId: b17 } });
  id = await actionIn(2025);
});

describe('an action moves in time', () => {
  test('with why and the besluit; where it stood stays in sight, on its page and its card', async () => {
    expect(await shift(id)).toMatchObject({ ok: true });
    const moves = await actionMoves(await as('secretaris'), id);
    expect(moves).toMatchObject({
      deadlineYear: 2026,
      version: 2,
      shifts: [{ from: '2025', to: '2026', decision: { number: besluit.number } }],
    });
    const [card] = await deelagendaActions(await as('vng'), [id]);
    expect(card).toMatchObject({ wasYear: 2025, deadlineYear: 2026 });
    expect(await shift(id, { year: 2025, version: 2 })).toMatchObject({ ok: true });
    expect((await deelagendaActions(await as('vng'), [id]))[0]?.wasYear).toBeNull();
    const events = await db().event.findMany({ where: { objectId: id, action: 'action_shifted' } });
    expect(events).toHaveLength(2);
  });

  test.each<[string, object, object]>([
    ['without a besluit', { decisionId: null }, { code: 'move_decision_missing' }],
    ['without why', { reason: '' }, { code: 'reason_missing' }],
    ['with a besluit that there is not', { decisionId: newId() }, { code: 'choice_unknown' }],
    ['out of the programma', { year: 2031 }, { code: 'move_year_outside' }],
  ])('not %s', async (_why, over, reason) => {
    expect(await shift(id, over)).toMatchObject({ ok: false, reasons: [reason] });
    expect((await actionMoves(await as('secretaris'), id))?.shifts).toEqual([]);
  });

  test('not where its share has no room: the sum is said', async () => {
    await actionIn(2026, 60);
    const wide = await actionIn(2025, 52);
    expect(await shift(wide)).toMatchObject({
      reasons: [
        {
          code: 'action_share_over',
          field: 'year',
          params: { sum: '112%', target: '€ 300 mln', year: 2026 },
        },
      ],
    });
    expect(await shift(wide, { year: 2027 })).toMatchObject({ ok: true });
  });

  test('only by the werkorganisatie, and not over what somebody changed meanwhile', async () => {
    expect(await shift(id, {}, 'vng')).toMatchObject({ kind: 'forbidden' });
    expect(await shift(id, {}, 'beheerder')).toMatchObject({ kind: 'hidden' });
    expect(await shift(id, { version: 7 })).toMatchObject({ kind: 'stale' });
  });

  test('two of the werkorganisatie at once: both moves in words, the first one stays', async () => {
    await shift(id, { deadline: '2026-06-01' });
    expect(await shift(id, { year: 2027, reason: 'Het wordt later.', decisionId: null })).toMatchObject({
      kind: 'stale',
      stale: {
        version: 2,
        fields: [
          { name: 'year', theirs: '2026', yours: '2027' },
          { name: 'deadline', theirs: '1 juni 2026', yours: '' },
          { name: 'decisionId', theirs: besluit.number, yours: '' },
          { name: 'reason', theirs: 'Het onderzoek loopt uit.', yours: 'Het wordt later.' },
        ],
      },
    });
    expect((await actionMoves(await as('secretaris'), id))?.deadlineYear).toBe(2026);
  });
});

describe('an action goes on in another', () => {
  test('it is dropped and stays to be found, with the way on and the way back', async () => {
    const other = await actionIn(2026);
    expect(await succeed(id, [other])).toMatchObject({ ok: true });
    const ctx = await as('vng');
    expect(await actionMoves(ctx, id)).toMatchObject({
      state: 'vervallen',
      movable: false,
      wentOn: [{ id: other, kind: 'vervangen', reason: 'Samen verder.' }],
    });
    expect((await actionMoves(ctx, other))?.cameFrom).toMatchObject([{ id }]);
    expect(await succeed(other, [id])).toMatchObject({ reasons: [{ code: 'succession_round' }] });
    expect(await succeed(id, [other], { version: 2 })).toMatchObject({
      reasons: [{ code: 'move_action_done' }],
    });
  });

  test('two of the werkorganisatie at once: in what it goes on, beside what the other chose', async () => {
    const [one, other] = [await actionIn(2026), await actionIn(2027)];
    await succeed(id, [one]);
    expect(await succeed(id, [one, other], { kind: 'gesplitst', reason: 'In delen.' })).toMatchObject({
      kind: 'stale',
      stale: {
        fields: [
          { name: 'kind', theirs: 'vervangen', yours: 'gesplitst' },
          { name: 'toIds', theirs: 'Actie van 2026', yours: 'Actie van 2026\nActie van 2027' },
          { name: 'decisionId', theirs: '', yours: '' },
          { name: 'reason', theirs: 'Samen verder.', yours: 'In delen.' },
        ],
      },
    });
  });

  test('split in two, merged from two', async () => {
    const [left, right, whole] = [await actionIn(2026), await actionIn(2027), await actionIn(2028)];
    expect(await succeed(id, [left, right], { kind: 'gesplitst' })).toMatchObject({ ok: true });
    expect(await succeed(left, [whole], { kind: 'samengevoegd' })).toMatchObject({ ok: true });
    expect(await succeed(right, [whole], { kind: 'samengevoegd' })).toMatchObject({ ok: true });
    expect((await actionMoves(await as('secretaris'), whole))?.cameFrom.map((one) => one.id)).toEqual([
      left,
      right,
    ]);
    expect(await succeed(whole, [newId()])).toMatchObject({ reasons: [{ code: 'choice_unknown' }] });
  });
});

test('the besluiten of one day that may allow a move stand in the order of their numbers, the last one first', async () => {
  const form = await moveForm(await as('secretaris'), await actionIn(2025));
  const numbers =
    form?.decisions.map(({ number }) => number).filter((one) => one.startsWith('BOHA 2021')) ?? [];
  expect(numbers.length).toBeGreaterThan(4);
  expect(numbers).toEqual([...numbers].sort().reverse());
});
