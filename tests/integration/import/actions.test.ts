import { beforeAll, expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import type { Ctx } from '~/domain/context';
import { importPage } from '~/queries/import/import-page.server';
import { confirmImport } from '~/services/import/confirm-import.server';
import { discardImport } from '~/services/import/discard-import.server';
import { cast } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';
import { keyOf, put, workbook, type Grid, type Typed } from '../../support/spreadsheet';
import { previewOf, takenOut } from './round-trip';

await testDatabase('hervormingsagenda');
let ctx: Ctx;
let grid: Grid;
beforeAll(async () => {
  ctx = await ctxOf(cast.secretaris);
});
const fresh = async () => (grid = await takenOut(ctx, 'acties'));
const titleAt = () => grid.titles.indexOf('Actie');
const newRow = (cells: Record<string, Typed>): Typed[] => grid.titles.map((title) => cells[title] ?? null);
const stored = () =>
  db().actionItem.findMany({ orderBy: { id: 'asc' }, include: { roles: true, maatregelen: true } });

test('a list that comes back untouched changes nothing, whoever wrote the file', async () => {
  await fresh();
  const { counts, id } = await previewOf(ctx, 'acties', grid);
  expect(counts).toEqual({ nieuw: 0, gewijzigd: 0, geweigerd: 0, ongewijzigd: grid.rows.length });
  expect(grid.rows.length).toBeGreaterThan(20);
  expect(await confirmImport(ctx, id)).toMatchObject({
    kind: 'refused',
    reasons: [{ code: 'import_nothing_to_do' }],
  });
});

test('changed and new rows are shown, written only when confirmed, each with its event', async () => {
  await fresh();
  put(grid, 0, 'Actie', 'Een duidelijker titel');
  put(grid, 1, 'Ondersteund door', 'NJi; BZK');
  grid.rows.push(
    newRow({
      Actie: 'Nieuw uit Excel',
      Deelagenda: grid.rows[0]?.[grid.titles.indexOf('Deelagenda')] ?? null,
      Verantwoordelijk: 'VNG',
      Jaar: 2024,
      Maatregelen: 'B17',
      'Begint op': new Date('2024-02-01'),
    }),
  );
  const before = await stored();
  const { id, counts } = await previewOf(ctx, 'acties', grid);
  expect(counts).toMatchObject({ nieuw: 1, gewijzigd: 2, geweigerd: 0 });
  expect((await importPage(ctx, id, { verdict: 'gewijzigd', page: 1 }))?.rows[0]?.fields).toEqual([
    expect.objectContaining({ title: 'Actie', to: 'Een duidelijker titel' }),
  ]);
  expect(await stored()).toEqual(before);

  expect(await confirmImport(ctx, id)).toMatchObject({ ok: true, value: { written: 3 } });
  const added = await db().actionItem.findFirstOrThrow({
    where: { title: 'Nieuw uit Excel' },
    include: { roles: true, maatregelen: { include: { maatregel: true } } },
  });
  expect(added).toMatchObject({
    origin: 'deelagenda',
    deadlineYear: 2024,
    startOn: new Date('2024-02-01'),
    roles: [{ kind: 'verantwoordelijk' }],
    maatregelen: [{ maatregel: { code: 'B17' } }],
  });
  const events = await db().event.findMany({
    where: { change: { path: ['detail', 'importId'], equals: id } },
    orderBy: { seq: 'asc' },
  });
  expect(events.map(({ action }) => action)).toEqual(['action_added', 'action_changed', 'action_changed']);
  expect(await db().event.findFirst({ orderBy: { seq: 'desc' } })).toMatchObject({
    action: 'import_confirmed',
    objectId: id,
  });
  await fresh();
  expect((await previewOf(ctx, 'acties', grid)).counts).toMatchObject({
    nieuw: 0,
    gewijzigd: 0,
    geweigerd: 0,
  });
  expect(await confirmImport(ctx, id)).toMatchObject({ reasons: [{ code: 'import_settled' }] });
});

test.each<[string, (row: Typed[]) => void, [string, string][]]>([
  ['another year', () => put(grid, 0, 'Jaar', 2027), [['Jaar', 'import_year_by_decision']]],
  ['a year outside the programma', () => put(grid, 0, 'Jaar', 1999), [['Jaar', 'import_year_outside']]],
  ['a word for a year', () => put(grid, 0, 'Jaar', 'volgend jaar'), [['Jaar', 'import_number_expected']]],
  ['a formula', () => put(grid, 0, 'Actie', { formula: '1+1' }), [['Actie', 'import_formula']]],
  ['no owner', () => put(grid, 0, 'Verantwoordelijk', null), [['Verantwoordelijk', 'action_owner_missing']]],
  [
    'an unknown party',
    () => put(grid, 0, 'Verantwoordelijk', 'Onbekende BV'),
    [['Verantwoordelijk', 'import_party_unknown']],
  ],
  [
    'an unknown maatregel',
    () => put(grid, 0, 'Maatregelen', 'B99'),
    [['Maatregelen', 'import_maatregel_unknown']],
  ],
  [
    'a state that parties report',
    () => put(grid, 0, 'Stand', 'afgerond'),
    [['Stand', 'import_progress_by_party']],
  ],
  ['no title', () => put(grid, 0, 'Actie', ' '), [['Actie', 'action_title_missing']]],
  [
    'a day that does not exist',
    () => put(grid, 0, 'Begint op', '31 februari 2022'),
    [['Begint op', 'date_impossible']],
  ],
  [
    'a key of nothing',
    () => put(grid, 0, 'Kenmerk', '0190a0b0-0000-7000-8000-000000000000'),
    [['Kenmerk', 'import_row_unknown']],
  ],
])('%s is refused with its row and column', async (_why, spoil, expected) => {
  await fresh();
  spoil(grid.rows[0] ?? []);
  const { refusals, id } = await previewOf(ctx, 'acties', grid);
  expect(refusals).toEqual(expected.map(([field, code]) => [2, field, code]));
  expect(await confirmImport(ctx, id)).toMatchObject({ reasons: [{ code: 'import_rows_refused' }] });
});

test('the same row twice is refused, with the row where it stood first', async () => {
  await fresh();
  grid.rows.push([...(grid.rows[0] ?? [])]);
  const { refusals, rows } = await previewOf(ctx, 'acties', grid);
  expect(refusals).toEqual([[grid.rows.length + 1, 'Kenmerk', 'import_row_twice']]);
  expect(rows[0]?.reasons[0]?.params).toEqual({ row: 2 });
});

test('what somebody else changed since the list was taken out is refused with both texts', async () => {
  await fresh();
  const id = keyOf(grid, 0);
  const theirs = await db().actionItem.update({
    where: { id },
    data: { title: 'Van een ander', version: { increment: 1 } },
  });
  put(grid, 0, 'Actie', 'Van mij');
  const { refusals, rows } = await previewOf(ctx, 'acties', grid);
  expect(refusals).toEqual([[2, '', 'import_row_stale']]);
  expect(rows[0]?.fields).toEqual([expect.objectContaining({ from: theirs.title, to: 'Van mij' })]);
});

test('what changes between preview and confirming stops all of it', async () => {
  await fresh();
  put(grid, 0, 'Actie', 'Eerste');
  put(grid, 1, 'Actie', 'Tweede');
  const { id } = await previewOf(ctx, 'acties', grid);
  await db().actionItem.update({
    where: { id: keyOf(grid, 1) },
    data: { version: { increment: 1 } },
  });
  const before = await stored();
  expect(await confirmImport(ctx, id)).toMatchObject({
    kind: 'refused',
    reasons: [{ code: 'import_changed_since', params: { row: 3, label: 'Tweede' } }],
  });
  expect(await stored()).toEqual(before);
  expect(await discardImport(ctx, id)).toMatchObject({ ok: true });
  expect(await confirmImport(ctx, id)).toMatchObject({ reasons: [{ code: 'import_settled' }] });
});

test.each<[string, () => void, string, string]>([
  ['renamed', () => (grid.titles[titleAt()] = 'Omschrijving'), 'import_column_missing', 'Actie'],
  ['doubled', () => grid.titles.push('Actie'), 'import_column_twice', 'Actie'],
  ['of our own making', () => grid.titles.push('Kleur'), 'import_column_unknown', 'Kleur'],
])('a column %s is refused by name, and nothing is read', async (_how, spoil, code, column) => {
  await fresh();
  spoil();
  const { state, problems, counts } = await previewOf(ctx, 'acties', grid);
  expect(state).toBe('mislukt');
  expect(problems).toContainEqual({ code, params: { column } });
  expect(counts.gewijzigd + counts.ongewijzigd).toBe(0);
});

test('merged cells, another list, a list of something else, an empty one', async () => {
  await fresh();
  const merged = { ...grid, rows: [[{ span: 2, text: 'samen' }, null, ...(grid.rows[0]?.slice(2) ?? [])]] };
  expect((await previewOf(ctx, 'acties', merged)).problems).toEqual([
    { code: 'import_merged_cells', params: { range: 'A2:B2' } },
  ]);
  const series = await takenOut(ctx, 'reeksen');
  expect((await previewOf(ctx, 'acties', series)).problems).toEqual([
    { code: 'import_other_list', params: { list: 'reeksen' } },
  ]);
  expect(
    (await previewOf(ctx, 'acties', { titles: ['Naam', 'Bedrag'], rows: [['a', 1]] })).problems[0],
  ).toMatchObject({ code: 'import_no_header' });
  expect((await previewOf(ctx, 'acties', { ...grid, rows: [] })).problems).toEqual([
    { code: 'import_no_rows' },
  ]);
});

test('a preview is there for who brought it in, and for nobody else', async () => {
  await fresh();
  const { id } = await previewOf(ctx, 'acties', await workbook(grid));
  const other = await ctxOf(cast.tweedeSecretaris);
  expect(await importPage(other, id, { page: 1 })).toBeNull();
  expect(await confirmImport(other, id)).toMatchObject({ kind: 'hidden' });
  expect(await discardImport(other, id)).toMatchObject({ kind: 'hidden' });
});

test('a maatregel that goes takes its share along: the row says so, and nothing goes that was not shown', async () => {
  await fresh();
  const column = grid.titles.indexOf('Maatregelen');
  const row = grid.rows.findIndex((cells) => cells[column] === 'B17');
  const actionItemId = keyOf(grid, row);
  const { maatregelId } = await db().actionMaatregel.findFirstOrThrow({ where: { actionItemId } });
  const where = { actionItemId_maatregelId: { actionItemId, maatregelId } };
  await db().actionMaatregel.update({ where, data: { share: 'percentage', basisPoints: 1500 } });
  put(grid, row, 'Maatregelen', null);
  put(grid, row, 'Waarom geen maatregel', 'Zij dient er geen meer.');
  const { id } = await previewOf(ctx, 'acties', grid);
  const shown = (await importPage(ctx, id, { verdict: 'gewijzigd', page: 1 }))?.rows[0]?.fields;
  expect(shown).toContainEqual({ key: 'share', title: 'Aandeel dat vervalt', from: 'B17: 15%', to: '' });

  await db().actionMaatregel.update({ where, data: { basisPoints: 2000 } });
  expect(await confirmImport(ctx, id)).toMatchObject({ reasons: [{ code: 'import_changed_since' }] });
  expect(await db().actionMaatregel.count({ where: { actionItemId } })).toBe(1);
  await db().actionMaatregel.update({ where, data: { basisPoints: 1500 } });
  expect(await confirmImport(ctx, id)).toMatchObject({ ok: true });
  expect(await db().actionMaatregel.count({ where: { actionItemId } })).toBe(0);
});
