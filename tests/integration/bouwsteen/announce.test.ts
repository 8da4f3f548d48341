import { beforeEach, describe, expect, test } from 'vitest';
import type { NewBouwsteen } from '~/domain/bouwsteen/schema';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { bouwsteenForm, newBouwsteenForm } from '~/queries/bouwsteen/bouwsteen-form.server';
import { bouwsteenPage } from '~/queries/bouwsteen/bouwsteen-page.server';
import { announceBouwsteen } from '~/services/bouwsteen/announce-bouwsteen.server';
import { changeBouwsteen } from '~/services/bouwsteen/change-bouwsteen.server';
import { cast, type Member } from '../../cast';
import { eventsSince, lastEvent } from '../../factories/boha';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const as = (member: Member) => ctxOf(cast[member]);
const werkgroep = async (key: string) => (await db().werkgroep.findFirstOrThrow({ where: { key } })).id;
const toegang = await werkgroep('toegang');
const elsewhere = (
  await db().werkgroep.findFirstOrThrow({
    where: { overleg: { key: 'boha-rijk-gemeenten' } },
    select: { id: true },
  })
).id;

/** Numbers that nothing else has. */
let number = 700;
const input = (more: Partial<NewBouwsteen> = {}): NewBouwsteen => ({
  number: (number += 1),
  letter: 'a',
  kind: 'advies',
  title: 'Analyse van de toegang',
  description: '',
  due: '2021-12-17',
  addendumToId: null,
  ...more,
});

async function announced(more: Partial<NewBouwsteen> = {}): Promise<string> {
  const outcome = await announceBouwsteen(await as('voorzitterToegang'), toegang, input(more));
  if (!outcome.ok) throw new Error('not announced');
  return outcome.value.id;
}

let before = 0n;
beforeEach(async () => {
  before = await lastEvent();
});

describe('announcing', () => {
  test.each<[Member, string]>([
    ['voorzitterToegang', 'done'],
    ['secretarisToegang', 'done'],
    ['secretaris', 'done'],
    ['lidToegang', 'forbidden'],
    ['secretarisRijkGemeenten', 'forbidden'],
    ['vng', 'forbidden'],
    ['financien', 'forbidden'],
    ['lezer', 'hidden'],
    ['beheerder', 'hidden'],
  ])('%s: %s', async (member, expected) => {
    const count = await db().bouwsteen.count();
    const ctx = await as(member);
    const outcome = await announceBouwsteen(ctx, toegang, input());
    expect(outcome.ok ? 'done' : outcome.kind).toBe(expected);
    expect((await newBouwsteenForm(ctx, toegang)) !== null).toBe(outcome.ok);
    expect(await db().bouwsteen.count()).toBe(count + (outcome.ok ? 1 : 0));
    const reasons = outcome.ok ? [] : [expected];
    const result = outcome.ok ? 'done' : 'refused';
    expect(await eventsSince(before)).toEqual([{ action: 'bouwsteen_announced', result, reasons }]);
  });

  test('what was filled in is kept, nothing is in yet', async () => {
    const id = await announced({ description: 'Lokale teams' });
    expect(await db().bouwsteen.findUnique({ where: { id }, include: { versions: true } })).toMatchObject({
      letter: 'a',
      kind: 'advies',
      title: 'Analyse van de toegang',
      description: 'Lokale teams',
      due: new Date('2021-12-17'),
      state: 'aangekondigd',
      versions: [],
    });
  });

  test('a number is of one bouwsteen in the programma, whatever its werkgroep', async () => {
    const first = input();
    await announced(first);
    const again = await announceBouwsteen(await as('secretarisRijkGemeenten'), elsewhere, first);
    expect(again).toMatchObject({ kind: 'refused', reasons: [{ code: 'bouwsteen_number_taken' }] });
  });

  test('two at once with the same number: one gets it', async () => {
    const first = input();
    const ctx = await as('voorzitterToegang');
    const both = await Promise.all([1, 2].map(() => announceBouwsteen(ctx, toegang, first)));
    expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
  });

  test('an addendum names its bouwsteen, and both pages say so', async () => {
    const parent = await announced();
    const id = await announced({ kind: 'addendum', addendumToId: parent, title: 'Erbij' });
    const ctx = await as('vng');
    expect((await bouwsteenPage(ctx, id))?.addendumTo?.id).toBe(parent);
    expect((await bouwsteenPage(ctx, parent))?.addenda.map((one) => one.id)).toEqual([id]);
  });

  test('the database has no addendum without its bouwsteen, nor one to itself', async () => {
    const id = await announced();
    const change = (data: object) => db().bouwsteen.update({ where: { id }, data });
    await expect(change({ kind: 'addendum' })).rejects.toThrow();
    await expect(change({ kind: 'addendum', addendumToId: id })).rejects.toThrow();
  });
});

describe('changing what was announced', () => {
  const changed = async (id: string, more: object, member: Member = 'secretaris') => {
    const facts = { ...input({ letter: 'b' }), missingReason: '', version: 1, ...more };
    return changeBouwsteen(await as(member), id, facts);
  };

  test('by who may announce it; the history says from what to what', async () => {
    const id = await announced();
    before = await lastEvent();
    const outcome = await changed(id, { missingReason: 'Cijfers komen later', due: '2022-01-31' });
    expect(outcome.ok).toBe(true);
    const event = await db().event.findFirstOrThrow({ where: { seq: { gt: before } } });
    expect(event).toMatchObject({
      action: 'bouwsteen_changed',
      change: {
        fields: {
          due: { from: '2021-12-17', to: '2022-01-31' },
          missingReason: { from: '', to: 'Cijfers komen later' },
        },
      },
    });
  });

  test('a stale save is refused with both texts', async () => {
    const id = await announced();
    await changed(id, { title: 'Van de ander' });
    const outcome = await changed(id, { title: 'Van mij' }, 'voorzitterToegang');
    expect(outcome).toMatchObject({
      kind: 'stale',
      stale: {
        version: 2,
        fields: expect.arrayContaining([
          { name: 'title', label: 'Titel', theirs: 'Van de ander', yours: 'Van mij' },
        ]) as unknown,
      },
    });
    expect((await db().bouwsteen.findUniqueOrThrow({ where: { id } })).title).toBe('Van de ander');
  });

  test.each([
    ['aanvaard', 'bouwsteen_accepted'],
    ['verwerkt', 'bouwsteen_processed'],
  ] as const)('what is %s is fixed', async (state, code) => {
    const id = await announced();
    await db().bouwsteen.update({ where: { id }, data: { state } });
    expect(await changed(id, {})).toMatchObject({ kind: 'refused', reasons: [{ code }] });
    expect((await bouwsteenForm(await as('secretaris'), id))?.closed).toEqual([code]);
  });

  test.each<[Member, string]>([
    ['vng', 'forbidden'],
    ['lidToegang', 'forbidden'],
    ['lezer', 'hidden'],
  ])('%s: %s, and the form isn’t there', async (member, kind) => {
    const id = await announced();
    expect(await changed(id, {}, member)).toMatchObject({ ok: false, kind });
    expect(await bouwsteenForm(await as(member), id)).toBeNull();
  });
});

describe('the page', () => {
  test.each<[Member, boolean]>([
    ['voorzitterToegang', true],
    ['secretarisRijkGemeenten', true],
    ['vng', true],
    ['fnv', true],
    ['lezer', false],
    ['beheerder', false],
  ])('%s knows that it is expected: %s', async (member, knows) => {
    const id = await announced();
    expect((await bouwsteenPage(await as(member), id)) !== null).toBe(knows);
  });

  test('work is the werkgroep’s own until it is submitted', async () => {
    const id = await announced();
    await db().bouwsteen.update({ where: { id }, data: { state: 'in_bewerking' } });
    await db().bouwsteenVersion.create({
      data: { id: newId(), bouwsteenId: id, number: 1, createdAt: new Date() },
    });
    const seen = async (member: Member) => {
      const page = await bouwsteenPage(await as(member), id);
      return [page?.bouwsteen.state, page?.shown?.number ?? null, page?.mustAct];
    };
    expect(await seen('lidToegang')).toEqual(['in_bewerking', 1, 'werkgroep']);
    expect(await seen('secretaris')).toEqual(['aangekondigd', null, 'werkgroep']);
    expect(await seen('vng')).toEqual(['aangekondigd', null, 'werkgroep']);
    expect(await bouwsteenPage(await as('vng'), id, 1)).toBeNull();
  });

  test('as many statements for twenty versions as for one', async () => {
    const ctx = await as('voorzitterToegang');
    const id = await announced();
    const version = (n: number) => ({
      id: newId(),
      bouwsteenId: id,
      number: n,
      createdAt: new Date(),
      submittedAt: new Date(),
    });
    await db().bouwsteenVersion.create({ data: version(1) });
    const count = async () => (await countingStatements(() => bouwsteenPage(ctx, id))).statements;
    const one = await count();
    await db().bouwsteenVersion.createMany({ data: Array.from({ length: 19 }, (_, i) => version(i + 2)) });
    expect(await count()).toBe(one);
  });
});
