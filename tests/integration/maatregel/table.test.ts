import { describe, expect, it } from 'vitest';
import { toCsv } from '~/documents/spreadsheet/csv';
import { maatregelColumns } from '~/documents/spreadsheet/maatregelen';
import { shortLabel } from '~/domain/maatregel/label';
import { werkgroepenText } from '~/messages/maatregel';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { maatregelExport } from '~/queries/maatregel/maatregel-export.server';
import { maatregelTable } from '~/queries/maatregel/maatregel-table.server';
import { cast, type Member } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const range = { from: 2022, to: 2028 };
const secretaris = await ctxOf(cast.secretaris);
const tableFor = async (member: Member, tabel = 1, werkgroep?: string) =>
  maatregelTable(await ctxOf(cast[member]), range, { tabel, werkgroep });
const mine = async (tabel = 1, werkgroep?: string) => {
  const table = await maatregelTable(secretaris, range, { tabel, werkgroep });
  if (!table) throw new Error('hidden');
  return table;
};

describe('tabel 1 as the source prints it and as its rows add up', () => {
  it('adds every year, with PM and onbekend beside it (rule 1)', async () => {
    const { sums } = await mine();
    expect(sums.map(({ amount, pmCount, unknownCount }) => [amount / 1000, pmCount, unknownCount])).toEqual([
      [215, 6, 1],
      [375, 6, 0],
      [464, 6, 0],
      [571, 6, 0],
      [962, 5, 0],
      [1018, 5, 0],
      [1018, 5, 0],
    ]);
  });

  it('keeps the print, 1 less in every year, and explains it by rounding (rule 3)', async () => {
    const { printed, difference, awardSums } = await mine();
    expect(printed.map(({ thousands }) => (thousands ?? 0) / 1000)).toEqual([
      214, 374, 463, 570, 961, 1017, 1017,
    ]);
    expect(printed.map((total) => total.difference)).toEqual(Array.from({ length: 7 }, () => 1000));
    expect(difference).toMatchObject({ kind: 'same', thousands: 1000, everyYear: true, rounding: true });
    expect(awardSums).toBeNull();
  });

  it('numbers the doubtful readings in the order of the cells, totals last', async () => {
    const { notes, rows } = await mine();
    expect(notes.map(({ about, years }) => [about, years])).toEqual([
      ['B3', [2024]],
      ['B23', [2023]],
      ['Uitstroom bevorderen, trajectduur beperken', [2022]],
      ...[2022, 2024, 2027, 2028].map((year) => ['totaal', [year]]),
    ]);
    const b3 = rows.find(({ code }) => code === 'B3');
    expect(b3?.cells[2]).toEqual({ year: 2024, cell: { kind: 'amount', thousands: -46_000 }, note: 1 });
  });

  it('shows costs as negative amounts (rule 2)', async () => {
    const { rows } = await mine();
    const b3 = rows.find(({ code }) => code === 'B3');
    expect(b3?.overYears).toEqual({ amount: -215_000, pmCount: 0, unknownCount: 0 });
  });
});

it('tabel 2 adds up to its print where the print can be read, and stays silent where it can not', async () => {
  const { printed, difference, sums } = await mine(2);
  expect(printed.map((total) => total.difference)).toEqual([null, 0, 0, 0, null, 0, null]);
  expect(difference).toEqual({ kind: 'equal', years: [2023, 2024, 2025, 2027] });
  expect(sums[4]).toMatchObject({ pmCount: 2, unknownCount: 2 });
});

describe('filtered by werkgroep', () => {
  it('adds what hangs on it directly, and has no print to compare with', async () => {
    const { rows, sums, printed } = await mine(1, 'toegang');
    expect(rows.map(shortLabel)).toEqual([
      'B17',
      'B12',
      'AEF bijlage E, 1',
      'Uitstroom bevorderen, trajectduur beperken',
    ]);
    expect(sums.map(({ amount }) => amount / 1000)).toEqual([74, 124, 124, 124, 437, 437, 437]);
    expect(printed).toEqual([]);
  });

  it('a maatregel of a werkgroep and of its subgroep counts once in the whole', async () => {
    const { rows } = await mine();
    expect(rows.filter(({ code }) => code === 'B17')).toHaveLength(1);
    expect((await mine(1, 'zo-thuis-mogelijk')).rows.map(({ code }) => code)).toContain('B17');
  });

  it('a werkgroep that does not exist has no maatregelen', async () => {
    expect((await mine(1, 'bestaat-niet')).rows).toEqual([]);
  });
});

describe('who sees the tabellen', () => {
  it.each<[Member, boolean, boolean, string]>([
    ['vng', true, true, 'takes part'],
    ['fnv', true, true, 'sits in no overleg, but is in the programma'],
    ['financien', true, true, 'works on the reeksen'],
    ['lezer', true, false, 'reads along; werkgroepen do not exist for readers'],
    ['beheerder', false, false, 'that role gives no content'],
  ])('%s: table %s, werkgroepen %s (%s)', async (member, sees, seesWerkgroepen) => {
    const table = await tableFor(member);
    expect(table !== null).toBe(sees);
    expect((table?.werkgroepen ?? null) !== null).toBe(seesWerkgroepen);
  });

  it('a reader can not find out by the filter who works on what', async () => {
    expect((await tableFor('lezer', 1, 'toegang'))?.rows).toHaveLength(14);
  });
});

describe('the file', () => {
  it('keeps PM as the word PM in every cell, and every sum as amount, PM count and unknown count', async () => {
    const rows = await maatregelExport(secretaris, range, { tabel: 1, werkgroep: undefined, zoals: null });
    const csv = toCsv(
      maatregelColumns(range),
      (rows ?? []).map((row) => ({ ...row, werkgroepen: werkgroepenText(row.seen) })),
    );
    const lines = csv.replaceAll('"', '').split('\r\n');
    expect(lines.find((line) => line.startsWith('1;B17'))).toMatch(/;PM;PM;PM;PM;300;300;300;900;4;0/);
    expect(lines.find((line) => line.startsWith('1;B3;'))).toMatch(/;-47;-47;-46;-44;-43;6;6;-215;0;0/);
    const total = (name: string) => lines.find((line) => line.startsWith(`1;;${name}`));
    expect(total('Som van de rijen (berekend)')).toContain(';215;375;464;571;962;1018;1018;');
    expect(total('Som van de rijen: aantal PM')).toContain(';6;6;6;6;5;5;5;');
    expect(total('Som van de rijen: aantal onbekend')).toContain(';1;0;0;0;0;0;0;');
    expect(total('Totaal in de bron (gedrukt)')).toContain(';214;374;463;570;961;1017;1017;');
    expect(lines.filter((line) => line.includes('B16'))[0]).toMatch(/;PM;PM;PM;PM;PM;PM;PM;;7;0/);
  });

  it('without a tabel has both', async () => {
    const rows = await maatregelExport(secretaris, range, {
      tabel: undefined,
      werkgroep: undefined,
      zoals: null,
    });
    expect(new Set(rows?.map(({ tabel }) => tabel))).toEqual(new Set([1, 2]));
  });

  it('is hidden where the page is', async () => {
    const beheerder = await ctxOf(cast.beheerder);
    expect(
      await maatregelExport(beheerder, range, { tabel: 1, werkgroep: undefined, zoals: null }),
    ).toBeNull();
  });
});

it('asks the database as often for a long tabel as for a short one', async () => {
  const count = async (tabel: number) => (await countingStatements(() => mine(tabel))).statements;
  const short = await count(2);
  for (let index = 0; index < 30; index += 1) {
    await db().maatregel.create({
      data: {
        id: newId(),
        programmaId: secretaris.actor.programmaId,
        key: `extra-${index}`,
        name: 'Extra',
        tabel: 1,
        sortOrder: 100 + index,
        revisions: {
          create: {
            id: newId(),
            kind: 'award',
            date: new Date('2021-05-18'),
            reason: 'test',
            createdAt: secretaris.now,
            cells: { create: { year: 2022, kind: 'pm' } },
          },
        },
      },
    });
  }
  expect(await count(1)).toBe(short);
});
