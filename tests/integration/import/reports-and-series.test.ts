import { expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { bringIn, mayBringIn } from '~/services/import/bring-in.server';
import { confirmImport } from '~/services/import/confirm-import.server';
import { receiveFile } from '~/platform/outside/files.server';
import { sheetExport } from '~/queries/import/sheet-export.server';
import { cast, theDayItself, type Member } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';
import { keyOf, put, type Typed } from '../../support/spreadsheet';
import { previewOf, takenOut } from './round-trip';

await testDatabase('hervormingsagenda');

/** When there is something to say of 2022 and 2023. */
const later = new Date('2024-06-03T08:00:00Z');

test('a party reports in its list; each report is one of its own, and the action follows', async () => {
  const ctx = await ctxOf(cast.vng, theDayItself);
  const grid = await takenOut(ctx, 'meldingen');
  const id = keyOf(grid, 0);
  put(grid, 0, 'Stand', 'Loopt met zorg');
  put(grid, 0, 'Hoe staat het ermee', 'Er zijn te weinig mensen.');
  put(grid, 1, 'Stand', 'afgerond');
  const { refusals } = await previewOf(ctx, 'meldingen', grid);
  expect(refusals).toEqual([[3, 'Hoe staat het ermee', 'report_text_missing']]);

  put(grid, 1, 'Hoe staat het ermee', 'Klaar.');
  const preview = await previewOf(ctx, 'meldingen', grid);
  expect(preview.counts).toMatchObject({ nieuw: 2, gewijzigd: 0, geweigerd: 0 });
  expect(await confirmImport(ctx, preview.id)).toMatchObject({ ok: true, value: { written: 2 } });
  const report = await db().actionReport.findFirstOrThrow({
    where: { actionItemId: id },
    orderBy: { id: 'desc' },
    include: { party: true },
  });
  expect(report).toMatchObject({
    progress: 'met_zorg',
    text: 'Er zijn te weinig mensen.',
    party: { shortName: 'VNG' },
  });
  expect(await db().actionItem.findUniqueOrThrow({ where: { id } })).toMatchObject({
    reportedAt: theDayItself,
  });
  expect((await previewOf(ctx, 'meldingen', await takenOut(ctx, 'meldingen'))).counts).toMatchObject({
    nieuw: 0,
    gewijzigd: 0,
    geweigerd: 0,
  });

  put(grid, 0, 'Hoe staat het ermee', 'Uit een oude lijst.');
  expect((await previewOf(ctx, 'meldingen', grid)).refusals).toContainEqual([2, '', 'import_row_stale']);
});

test("somebody else's action, another party and no key are as if they didn't exist", async () => {
  const mine = await takenOut(await ctxOf(cast.vws, theDayItself), 'meldingen');
  const vng = await takenOut(await ctxOf(cast.vng, theDayItself), 'meldingen');
  const foreign = vng.rows.findIndex(([id]) => mine.rows.every(([own]) => own !== id));
  expect(foreign).toBeGreaterThan(-1);
  const said: Typed[] = mine.titles.map(
    (title) => ({ Stand: 'afgerond', 'Hoe staat het ermee': 'x' })[title] ?? null,
  );
  const row = (id: Typed, party: string) =>
    said.map((typed, at) => (at === 0 ? id : mine.titles[at] === 'Partij' ? party : typed));
  const ctx = await ctxOf(cast.vws, theDayItself);
  const foreignId = vng.rows[foreign]?.[0] ?? null;
  const rows = [
    row(foreignId, 'VWS'),
    row(foreignId, 'VNG'),
    row(null, 'VWS'),
    row('0190a0b0-0000-7000-8000-000000000000', 'VWS'),
  ];
  expect((await previewOf(ctx, 'meldingen', { ...mine, rows })).refusals).toEqual([
    [2, 'Kenmerk', 'import_report_not_yours'],
    [3, 'Kenmerk', 'import_report_not_yours'],
    [4, 'Kenmerk', 'import_id_missing'],
    [5, 'Kenmerk', 'import_report_not_yours'],
  ]);
});

test('what was realised comes in beside the award; onbekend stays what it is', async () => {
  const ctx = await ctxOf(cast.financien, later);
  const grid = await takenOut(ctx, 'reeksen');
  expect((await previewOf(ctx, 'reeksen', grid)).counts).toMatchObject({
    nieuw: 0,
    gewijzigd: 0,
    geweigerd: 0,
  });
  const cells: Record<string, Typed> = {
    Maatregel: 'B17',
    Soort: 'gerealiseerd',
    'Gemeld door': 'VNG',
    Datum: '1 december 2021',
    Bron: 'Monitor',
    Reden: 'Eerste meting',
    '2022 (€ mln)': '€ 1.057,5',
    '2023 (€ mln)': -47.5,
  };
  const row = (more: Record<string, Typed> = {}) =>
    grid.titles.map((title) => ({ ...cells, ...more })[title] ?? null);
  const { id, counts } = await previewOf(ctx, 'reeksen', { ...grid, rows: [row()] });
  expect(counts).toMatchObject({ nieuw: 1, geweigerd: 0 });
  expect(await confirmImport(ctx, id)).toMatchObject({ ok: true });
  const made = await db().seriesRevision.findFirstOrThrow({
    where: { kind: 'realised', maatregel: { code: 'B17' } },
    orderBy: { id: 'desc' },
    include: { cells: { orderBy: { year: 'asc' } } },
  });
  expect(made.cells.map(({ kind, thousands }) => [kind, thousands]).slice(0, 4)).toEqual([
    ['amount', 1_057_500],
    ['amount', -47_500],
    ['onbekend', null],
    ['onbekend', null],
  ]);

  const wrong = [
    row({ Soort: 'Uitspraak' }),
    row({ '2022 (€ mln)': '36.5' }),
    row({ '2022 (€ mln)': 'veel' }),
    row({ '2022 (€ mln)': '300 + PM' }),
    row({ Reden: null }),
    row({ 'Gemeld door': null }),
    row({ '2022 (€ mln)': 0.0001 }),
    row({ '2022 (€ mln)': 'p.m.' }),
    row({ '2025 (€ mln)': 4 }),
    row({ Datum: '1 juli 2024' }),
    row({ '2022 (€ mln)': 'veel', '2023 (€ mln)': null, 'Gemeld door': null, Reden: null }),
  ];
  expect((await previewOf(ctx, 'reeksen', { ...grid, rows: wrong })).refusals).toEqual([
    [2, 'Soort', 'import_series_by_decision'],
    [3, '2022 (€ mln)', 'dot_as_decimal'],
    [4, '2022 (€ mln)', 'realised_no_amount'],
    [5, '2022 (€ mln)', 'realised_no_amount'],
    [6, 'Reden', 'revision_reason_missing'],
    [7, 'Gemeld door', 'party_missing'],
    [8, '2022 (€ mln)', 'finer_than_thousand'],
    [9, '2022 (€ mln)', 'realised_pm'],
    [10, '2025 (€ mln)', 'realised_year_ahead'],
    [11, 'Datum', 'realised_date_ahead'],
    [12, '2022 (€ mln)', 'realised_no_amount'],
    [12, 'Gemeld door', 'party_missing'],
    [12, 'Reden', 'revision_reason_missing'],
  ]);
});

test('an award changes only by a besluit; a realised reeks that has a later one is over', async () => {
  const ctx = await ctxOf(cast.financien, later);
  const grid = await takenOut(ctx, 'reeksen');
  const kind = grid.titles.indexOf('Soort');
  const award = grid.rows.findIndex((row) => row[kind] === 'Uitspraak');
  put(grid, award, '2022 (€ mln)', 999);
  expect((await previewOf(ctx, 'reeksen', grid)).refusals).toEqual([
    [award + 2, 'Soort', 'import_series_by_decision'],
  ]);

  const old = await takenOut(ctx, 'reeksen');
  const realised = old.rows.findIndex((row) => row[kind] === 'Gerealiseerd');
  put(old, realised, '2022 (€ mln)', 12);
  const first = await previewOf(ctx, 'reeksen', old);
  expect(first.counts).toMatchObject({ gewijzigd: 1, geweigerd: 0 });
  expect(await confirmImport(ctx, first.id)).toMatchObject({ ok: true });
  put(old, realised, '2022 (€ mln)', 13);
  expect((await previewOf(ctx, 'reeksen', old)).refusals).toEqual([[realised + 2, '', 'import_row_stale']]);
});

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test.each<[Member, string[]]>([
  ['secretaris', ['acties']],
  ['vng', ['meldingen']],
  ['financien', ['reeksen']],
  ['lidToegang', []],
  ['lezer', []],
])('%s may bring in %j and nothing else', async (member, kinds) => {
  const ctx = await ctxOf(cast[member], theDayItself);
  for (const kind of ['acties', 'meldingen', 'reeksen'] as const) {
    const file = { ...(await receiveFile([Buffer.from('x')])), name: 'x.xlsx', mediaType };
    const outcome = await bringIn(ctx, { kind }, file);
    expect([kind, outcome.ok]).toEqual([kind, kinds.includes(kind)]);
  }
  expect((await mayBringIn(ctx)).ok).toBe(kinds.length > 0);
  expect(await sheetExport(ctx, 'acties')).not.toBeNull();
});

test('who administers only takes nothing out', async () => {
  const ctx = await ctxOf(cast.beheerder, theDayItself);
  expect(await sheetExport(ctx, 'reeksen')).toBeNull();
  expect(await mayBringIn(ctx)).toMatchObject({ kind: 'hidden' });
});
