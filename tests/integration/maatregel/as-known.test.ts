import { beforeAll, describe, expect, test } from 'vitest';
import { differenceBetween } from '~/domain/amount-series/difference';
import { maatregelColumns } from '~/documents/spreadsheet/maatregelen';
import { toCsv } from '~/documents/spreadsheet/csv';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { asKnownDays } from '~/queries/maatregel/as-known-days.server';
import { maatregelExport } from '~/queries/maatregel/maatregel-export.server';
import { maatregelPage } from '~/queries/maatregel/maatregel-page.server';
import { maatregelTable } from '~/queries/maatregel/maatregel-table.server';
import { coverageOfAll } from '~/queries/werkgroep/coverage-of-all.server';
import { cast } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const range = { from: 2022, to: 2028 };
const now = new Date('2022-03-01T09:00:00Z');
const b17 = (await db().maatregel.findFirstOrThrow({ where: { key: 'b17' } })).id;
const [FIRST_BOHA, PACKAGE, AFTER] = ['2021-10-07', '2021-12-24', '2022-01-27'];

/** On 27 January 2022 a besluit makes B17 PM in every year. */
beforeAll(async () => {
  await db().seriesRevision.create({
    data: {
      id: newId(),
      maatregelId: b17,
      kind: 'decision',
      date: new Date(AFTER),
      reason: 'Voorlopig PM.',
      createdAt: now,
      cells: { create: [2022, 2023, 2024, 2025, 2026, 2027, 2028].map((year) => ({ year, kind: 'pm' })) },
    },
  });
});

const ctx = await ctxOf(cast.vng, now);
const cell2026 = async (zoals: string | null) =>
  (await maatregelTable(ctx, range, { tabel: 1, werkgroep: undefined, zoals }))?.rows
    .find(({ id }) => id === b17)
    ?.cells.find(({ year }) => year === 2026)?.cell;

describe('as known on a day', () => {
  test.each<[string, string | null, object]>([
    ['before the award nothing was known, and that is not 0', '2021-05-17', { kind: 'onbekend' }],
    ['on the day of the award', '2021-05-18', { kind: 'amount', thousands: 300_000 }],
    ['the day before the besluit', '2022-01-26', { kind: 'amount', thousands: 300_000 }],
    ['on the day of the besluit', AFTER, { kind: 'pm' }],
    ['now', null, { kind: 'pm' }],
  ])('the table: %s', async (_why, zoals, cell) => {
    expect(await cell2026(zoals)).toEqual(cell);
  });

  test.each<[string | null, string[], number]>([
    [FIRST_BOHA, ['award'], 0],
    [PACKAGE, ['award', 'proposal'], 1],
    [null, ['award', 'proposal', 'decision'], 1],
  ])('the page of B17 on %s has %j', async (zoals, kinds, fiches) => {
    const page = await maatregelPage(ctx, b17, range, zoals);
    expect(page?.revisions.map(({ kind }) => kind)).toEqual(kinds);
    expect(page?.fiches.submitted).toHaveLength(fiches);
    expect(page?.decisions.latest.every(({ date }) => zoals === null || date <= zoals)).toBe(true);
  });

  test('what adds up leaves out what was submitted later, and what is being written', async () => {
    const chair = await ctxOf(cast.voorzitterToegang, now);
    const at = async (zoals: string | null) => {
      const page = await coverageOfAll(chair, range, zoals);
      const group = page?.groups.find(({ maatregel }) => maatregel.id === b17);
      return {
        lines: group?.lines.map(({ kind }) => kind).filter((kind) => kind !== 'written'),
        written: page?.written,
        now: page?.submitted.find(({ year }) => year === 2026)?.now,
      };
    };
    const [before, with3c, after] = [await at(FIRST_BOHA), await at(PACKAGE), await at(null)];
    expect(before.lines).toEqual(['award']);
    expect(before.written).toBeNull();
    expect(with3c.lines).toEqual(['award', 'submitted']);
    expect(after.lines).toEqual(['award', 'current']);
    expect(before.now && after.now && differenceBetween(before.now, after.now)).toEqual({
      amount: -300_000,
      pmCount: 1,
      unknownCount: 0,
    });
  });

  test('a file says of which day it is', async () => {
    const filter = { tabel: 1, werkgroep: undefined, zoals: FIRST_BOHA };
    const rows = (await maatregelExport(ctx, range, filter)) ?? [];
    const csv = toCsv(
      maatregelColumns(range, FIRST_BOHA),
      rows.map((row) => ({ ...row, werkgroepen: '' })),
    );
    expect(csv).toContain('Zoals bekend op');
    expect(csv.split('\r\n').find((line) => line.includes('B17'))).toContain('300');
  });

  test('the days to choose from are of meetings that were held and that one may see', async () => {
    expect((await asKnownDays(ctx)).map(({ date }) => date)).toContain(FIRST_BOHA);
    expect(await asKnownDays(await ctxOf(cast.lezer, now))).toEqual([]);
    expect(await asKnownDays(await ctxOf(cast.fnv, now))).toEqual([]);
  });
});
