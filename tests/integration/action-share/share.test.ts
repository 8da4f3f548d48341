import { beforeEach, describe, expect, test } from 'vitest';
import type { Share } from '~/domain/action-share/share';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { actionShares } from '~/queries/action-share/action-shares.server';
import { setShare } from '~/services/action-share/set-share.server';
import { cast, type Member } from '../../cast';
import { ctxOf, PROGRAMMA } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const NOW = new Date('2022-03-01T09:00:00Z');
const { id: programmaId } = await db().programma.findUniqueOrThrow({ where: { key: PROGRAMMA } });
const maatregelOf = async (key: string) => (await db().maatregel.findFirstOrThrow({ where: { key } })).id;
const b17 = await maatregelOf('b17');
const b12 = await maatregelOf('b12');

const half: Share = { kind: 'percentage', basisPoints: 5000 };
const none: Share = { kind: 'niet_te_becijferen' };
const bedrag = (millions: number): Share => ({ kind: 'bedrag', thousands: millions * 1000 });

/** An action of the deelagenda for 2026, in which B17 must yield 300 million. */
const actionFor = async (over: { year?: number; parentId?: string; maatregelIds?: string[] } = {}) => {
  const id = newId();
  await db().actionItem.create({
    data: {
      id,
      programmaId,
      origin: 'deelagenda',
      theme: 'Zo thuis mogelijk',
      title: `Actie ${id.slice(-4)}`,
      deadlineYear: over.year ?? 2026,
      parentId: over.parentId ?? null,
      createdAt: NOW,
      maatregelen: { create: (over.maatregelIds ?? [b17]).map((maatregelId) => ({ maatregelId })) },
    },
  });
  return id;
};

const claim = async (
  actionId: string,
  share: Share,
  more: { who?: Member; note?: string; version?: number; maatregelId?: string } = {},
) =>
  setShare(
    await ctxOf(cast[more.who ?? 'secretaris'], NOW),
    { actionId, maatregelId: more.maatregelId ?? b17 },
    { share, shareNote: more.note ?? '', version: more.version ?? 1 },
  );

const stored = (actionId: string, maatregelId = b17) =>
  db().actionMaatregel.findUniqueOrThrow({
    where: { actionItemId_maatregelId: { actionItemId: actionId, maatregelId } },
  });

let first: string;
let second: string;
beforeEach(async () => {
  await db().actionMaatregel.deleteMany({ where: { maatregelId: { in: [b17, b12] } } });
  first = await actionFor();
  second = await actionFor();
});

describe('the same euro is claimed once', () => {
  test('together the whole target and not a thousand more; the sum is said, and nothing changed', async () => {
    expect(await claim(first, half)).toMatchObject({ ok: true });
    expect(await claim(second, bedrag(186))).toMatchObject({
      ok: false,
      reasons: [
        {
          code: 'action_share_over',
          field: 'thousands',
          params: { sum: '112%', target: '€ 300 mln', year: 2026 },
        },
      ],
    });
    expect(await stored(second)).toMatchObject({ share: null, version: 1 });
    expect(await claim(second, bedrag(150))).toMatchObject({ ok: true });
    expect(await stored(second)).toMatchObject({ share: 'bedrag', thousands: 150_000, version: 2 });
  });

  test('another year is another target', async () => {
    const pmYear = await actionFor({ year: 2025 });
    await claim(first, { kind: 'percentage', basisPoints: 10_000 });
    expect(await claim(pmYear, half)).toMatchObject({ ok: true });
    const late = await actionFor({ year: 2025 });
    expect(await claim(late, bedrag(10))).toMatchObject({
      reasons: [{ code: 'action_share_of_pm', params: { target: 'PM' } }],
    });
    expect(await claim(late, none, { note: 'Nog niet te zeggen.' })).toMatchObject({ ok: true });
  });

  test('an action that was dropped, or that goes on in another, gives its room back', async () => {
    await claim(first, { kind: 'percentage', basisPoints: 10_000 });
    expect(await claim(second, half)).toMatchObject({ ok: false });
    const at = { reason: 'Opgegaan in een andere actie.', at: NOW };
    await db().actionSuccession.create({ data: { fromId: first, toId: second, kind: 'vervangen', ...at } });
    expect(await claim(second, half)).toMatchObject({ ok: true });
  });

  test('what stands at a part is not said again at the whole', async () => {
    const part = await actionFor({ parentId: first });
    await claim(part, bedrag(200));
    expect(await claim(first, bedrag(200))).toMatchObject({
      reasons: [{ code: 'action_share_twice', params: { sum: '133,34%' } }],
    });
    expect(await claim(first, none, { note: 'Staat bij het onderdeel.' })).toMatchObject({ ok: true });
  });

  test('nor at an alternative of the maatregel what stands at the maatregel', async () => {
    const bouwsteen = await db().bouwsteen.findFirstOrThrow({ where: { key: 'bouwsteen-3c' } });
    const fiche = {
      id: newId(),
      bouwsteenId: bouwsteen.id,
      key: newId(),
      title: 'In plaats van B17',
      kind: 'alternatief' as const,
      type: 'effecten_helder' as const,
      maatregelId: b12,
      insteadOfId: b17,
      createdAt: NOW,
    };
    await db().fiche.create({ data: fiche });
    const both = await actionFor({ maatregelIds: [b17, b12] });
    expect(await claim(both, half)).toMatchObject({ ok: true });
    expect(await claim(both, half, { maatregelId: b12 })).toMatchObject({
      reasons: [{ code: 'action_share_twice', params: { where: 'B17' } }],
    });
    await db().fiche.update({ where: { id: fiche.id }, data: { withdrawnAt: NOW } });
    expect(await claim(both, half, { maatregelId: b12 })).toMatchObject({ ok: true });
  });

  test('two at once can’t both fill the last room', async () => {
    const all: Share = { kind: 'percentage', basisPoints: 10_000 };
    const outcomes = await Promise.all([claim(first, all), claim(second, all)]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

describe('who says it, and what stays of it', () => {
  test.each([
    ['secretaris', true],
    ['vng', 'forbidden'],
    ['financien', 'forbidden'],
    ['voorzitterToegang', 'forbidden'],
    ['lezer', 'forbidden'],
    ['beheerder', 'hidden'],
  ] as const)('%s: %s', async (who, expected) => {
    const outcome = await claim(first, half, { who });
    expect(outcome.ok ? true : outcome.kind).toBe(expected);
  });

  test('a colleague was first: both shares side by side, and the first one stays', async () => {
    await claim(first, half);
    expect(await claim(first, bedrag(10))).toMatchObject({
      kind: 'stale',
      stale: {
        version: 2,
        fields: [
          { name: 'share', theirs: 'percentage', yours: 'bedrag' },
          { name: 'thousands', theirs: '', yours: '10' },
          { name: 'basisPoints', theirs: '50%', yours: '' },
          { name: 'shareNote' },
        ],
      },
    });
    expect(await stored(first)).toMatchObject({ share: 'percentage', version: 2 });
  });

  test('it has its event, a refused try too', async () => {
    await claim(first, half, { note: 'Uit de raming.' });
    await claim(second, { kind: 'percentage', basisPoints: 5001 });
    const events = await db().event.findMany({
      where: { action: 'action_share_set', objectId: { in: [first, second] } },
      orderBy: { seq: 'asc' },
    });
    expect(events.map(({ result, reasons }) => [result, reasons])).toEqual([
      ['done', []],
      ['refused', ['action_share_over']],
    ]);
    expect(events[0]?.change).toMatchObject({ fields: { share: { from: 'nog niet gezegd', to: '50%' } } });
  });

  test('the page says what all actions claim, in as many statements for one as for many', async () => {
    await claim(first, half);
    await claim(second, none, { note: 'Nog niet te zeggen.' });
    const ctx = await ctxOf(cast.vng, NOW);
    const one = await countingStatements(() => actionShares(ctx, first));
    expect(one.value.mayManage).toBe(false);
    expect(one.value.shares).toMatchObject([
      {
        maatregel: { code: 'B17' },
        year: 2026,
        target: { kind: 'amount', thousands: 300_000 },
        share: half,
        claimed: { basisPoints: 5000, over: false, notQuantifiable: 1, silent: 0 },
      },
    ]);
    for (let n = 0; n < 5; n += 1) await actionFor({ maatregelIds: [b17, b12] });
    const both = await actionFor({ maatregelIds: [b17, b12] });
    const many = await countingStatements(() => actionShares(ctx, both));
    expect(many.value.shares).toHaveLength(2);
    expect(many.statements).toBe(one.statements);
  });
});
