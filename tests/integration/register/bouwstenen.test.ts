import { beforeAll, describe, expect, test } from 'vitest';
import { bouwsteenColumns } from '~/documents/spreadsheet/bouwstenen';
import { toCsv } from '~/documents/spreadsheet/csv';
import { toXlsx } from '~/documents/spreadsheet/xlsx';
import { bouwsteenStates } from '~/domain/bouwsteen/status';
import { readBouwsteenFilter } from '~/domain/register/bouwsteen-filter';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { visibleBouwstenen } from '~/platform/db/visible/bouwstenen.server';
import { bouwsteenPage } from '~/queries/bouwsteen/bouwsteen-page.server';
import { bouwsteenExport, bouwsteenRegister } from '~/queries/bouwsteen/bouwsteen-register.server';
import type { BouwsteenRow } from '~/queries/bouwsteen/bouwsteen-rows.server';
import { cast, type Member } from '../../cast';
import { deliverVersion, makeBouwsteen, makeDelivered } from '../../factories/bouwsteen';
import { ctxOf } from '../../support/actor';
import { collected } from '../../support/collected';
import { testDatabase } from '../../support/database';
import { unzipped } from '../../support/unzip';
import { spreadDeliveries } from '../access/spread-deliveries';

await testDatabase('hervormingsagenda');

const NOW = new Date('2022-03-01T09:00:00Z');
const as = (member: Member) => ctxOf(cast[member], NOW);
const register = async (member: Member, search = '') =>
  bouwsteenRegister(await as(member), readBouwsteenFilter(new URLSearchParams(search)));
const all = async (member: Member, search = ''): Promise<BouwsteenRow[]> => {
  const rows = await bouwsteenExport(await as(member), readBouwsteenFilter(new URLSearchParams(search)));
  return rows === null ? [] : collected(rows);
};
const titles = async (member: Member, search: string) =>
  (await all(member, search)).map(({ title }) => title);

const made: Record<string, string> = {};

beforeAll(async () => {
  await spreadDeliveries();
  made['late'] = await makeBouwsteen({ title: 'Te late verkenning', kind: 'verkenning', due: '2022-02-01' });
  made['dueToday'] = await makeBouwsteen({ title: 'Vandaag', due: '2022-03-01' });
  const returned = await makeDelivered({ title: 'Kwam terug', due: '2022-01-15', state: 'teruggelegd' });
  made['returned'] = returned.id;
  await db().bouwsteen.update({
    where: { id: returned.id },
    data: { returnedReason: 'De raming ontbreekt.', returnedAt: NOW },
  });
  // Half past midnight in Amsterdam, the day before in Greenwich.
  const midnight = new Date('2022-02-10T23:30:00Z');
  const gaps = await makeDelivered({ title: 'Met gaten', due: '2021-12-24' });
  made['gaps'] = gaps.id;
  const part = await db().requiredPart.findFirstOrThrow({ orderBy: { position: 'asc' } });
  const second = { id: newId(), bouwsteenId: gaps.id, number: 2, createdAt: NOW };
  await db().bouwsteenVersion.create({
    data: {
      ...second,
      checks: { create: { partId: part.id, presence: 'ontbreekt', why: 'Volgt in maart.' } },
    },
  });
  await db().bouwsteenVersion.update({ where: { id: second.id }, data: { submittedAt: midnight } });
  made['withdrawn'] = await makeBouwsteen({ title: 'Komt niet meer', due: '2022-01-01' });
  await db().bouwsteen.update({
    where: { id: made['withdrawn'] },
    data: { withdrawnAt: NOW, withdrawnReason: 'Gaat op in 3b.' },
  });
  await makeRegion();
});

/** Of another programma: no list here may ever show it. */
async function makeRegion(): Promise<void> {
  const programma = { id: newId(), key: 'regio', name: 'Regio', firstYear: 2022, lastYear: 2028 };
  await db().programma.create({ data: programma });
  const id = await makeBouwsteen({ title: 'Van een ander programma' });
  await db().bouwsteen.update({ where: { id }, data: { programmaId: programma.id } });
}

const members = Object.keys(cast) as Member[];

describe('shows what one may see', () => {
  test.each(members)('%s: as many as the list of bouwsteen:read, in the export too', async (member) => {
    const { actor } = await as(member);
    const seen = { AND: [visibleBouwstenen(actor), { withdrawnAt: null }] };
    const visible = await db().bouwsteen.count({ where: seen });
    const page = await register(member);
    const rows = await all(member);
    expect(page?.paged.total ?? 0).toBe(visible);
    expect(rows).toHaveLength(visible);
    expect(rows.map(({ title }) => title)).not.toContain('Van een ander programma');
  });

  test.each(['lezer', 'beheerder'] as const)('%s has no register and no export', async (member) => {
    expect(await register(member)).toBeNull();
    expect(await bouwsteenExport(await as(member), readBouwsteenFilter(new URLSearchParams()))).toBeNull();
  });

  test.each(members.filter((member) => !['lezer', 'beheerder'].includes(member)))(
    '%s reads of each what its own page says',
    async (member) => {
      const ctx = await as(member);
      for (const row of [...(await all(member)), ...(await all(member, 'stand=ingetrokken'))]) {
        const page = await bouwsteenPage(ctx, row.id);
        expect(row).toMatchObject({
          state: page?.bouwsteen.state,
          late: page?.bouwsteen.late,
          withdrawn: page?.bouwsteen.withdrawn,
          mustAct: page?.mustAct,
          returnedReason: page?.bouwsteen.returned?.reason ?? '',
        });
        expect(row.version?.number).toBe(page?.shown?.number);
        expect(row.version?.files).toBe(page?.shown?.files.length);
        expect(row.version?.fiches).toBe(page?.shown?.fiches.length);
      }
    },
  );

  test('that it was handed back, and why, only who handles it', async () => {
    const of = async (member: Member) =>
      (await all(member, `tekst="Kwam terug"`)).find(({ id }) => id === made['returned']);
    expect(await of('secretaris')).toMatchObject({
      state: 'teruggelegd',
      returnedReason: 'De raming ontbreekt.',
    });
    expect(await of('lidToegang')).toMatchObject({ state: 'teruggelegd' });
    expect(await of('vng')).toMatchObject({ state: 'aangekondigd', returnedReason: '', version: null });
  });
});

describe('what the filter finds', () => {
  test('late: due before today and not delivered', async () => {
    const late = await titles('secretaris', 'stand=te_laat');
    expect(late).toEqual(expect.arrayContaining(['Te late verkenning', 'Kwam terug']));
    for (const title of ['Vandaag', 'Met gaten', 'Komt niet meer']) expect(late).not.toContain(title);
    const rows = await all('secretaris');
    expect(late.sort()).toEqual(
      rows
        .filter((row) => row.late)
        .map(({ title }) => title)
        .sort(),
    );
  });

  test.each(bouwsteenStates)('stand %s: by the state that is known', async (state) => {
    const found = await all('vng', `stand=${state}`);
    const expected = (await all('vng')).filter((row) => row.state === state);
    expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  test('who may not know that it came back does not find it so', async () => {
    expect(await titles('vng', 'stand=teruggelegd')).not.toContain('Kwam terug');
    expect(await titles('secretaris', 'stand=teruggelegd')).toContain('Kwam terug');
  });

  test('withdrawn only when asked for', async () => {
    expect(await titles('secretaris', 'stand=ingetrokken')).toEqual(['Komt niet meer']);
    expect(await titles('secretaris', '')).not.toContain('Komt niet meer');
  });

  test('by kind, werkgroep, number and word', async () => {
    const verkenningen = await all('secretaris', 'soort=verkenning&werkgroep=toegang');
    expect(verkenningen.map(({ title }) => title)).toContain('Te late verkenning');
    expect(
      verkenningen.every(({ kind, werkgroep }) => kind === 'verkenning' && werkgroep.name === 'Toegang'),
    ).toBe(true);
    expect(await titles('secretaris', 'tekst=verkenningen')).toContain('Te late verkenning');
    expect((await all('secretaris', 'tekst=3a')).map(({ number, letter }) => `${number}${letter}`)).toContain(
      '3a',
    );
    for (const nothing of [
      'werkgroep=bestaat-niet',
      'tekst=de+het',
      "tekst='; --",
      `tekst=${'x'.repeat(10_000)}`,
    ])
      expect((await register('secretaris', nothing))?.paged.total).toBe(0);
  });

  test('sorted by its day: without a day at the end', async () => {
    const due = (await all('secretaris', 'sorteer=termijn')).map((row) => row.due ?? '9999');
    expect(due).toEqual([...due].sort());
    const back = (await all('secretaris', 'sorteer=-termijn')).map((row) => row.due ?? '');
    expect(back).toEqual([...back].sort().reverse());
  });

  test('a page past the end is the last one', async () => {
    const page = await register('secretaris', 'pagina=999');
    expect(page?.rows.length).toBeGreaterThan(0);
  });
});

test('it tells what is missing and why, and the day in Amsterdam', async () => {
  const row = (await all('secretaris')).find(({ id }) => id === made['gaps']);
  expect(row?.version).toMatchObject({ number: 2, submittedOn: '2022-02-11' });
  expect(row?.version?.gaps).toEqual([
    { title: expect.any(String) as string, presence: 'ontbreekt', why: 'Volgt in maart.' },
  ]);
});

test('as a file: what is missing, and no formula', async () => {
  await db().bouwsteen.update({ where: { id: made['late'] }, data: { missingReason: '=SOM(A1)' } });
  const rows = await all('secretaris', 'werkgroep=toegang');
  const csv = toCsv(bouwsteenColumns, rows);
  expect(csv).toContain('Volgt in maart.');
  expect(csv).toContain(`'=SOM(A1)`);
  expect(csv).not.toMatch(/(^|[;\n])"?[=+@]/);
  const sheet = await unzipped(Buffer.from(await toXlsx(bouwsteenColumns, rows, 'Bouwstenen')));
  const text = [...sheet.values()].join('');
  expect(text).toContain('Te late verkenning');
  expect(text).not.toContain('<f>');
});

test('a page takes the same number of statements, however much is on it', async () => {
  const count = async (search: string) =>
    (await countingStatements(() => register('secretaris', search))).statements;
  const few = await count('tekst="Te late verkenning"');
  for (let version = 3; version < 8; version += 1) await deliverVersion(made['gaps']!, version, NOW);
  expect(await count('')).toBe(few);
});
