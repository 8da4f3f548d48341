import { expect, test } from 'vitest';
import { z } from 'zod';
import { printedAgainstComputed } from '~/domain/amount-series/printed';
import { sumOf } from '~/domain/amount-series/sum';
import part from '../worlds/hervormingsagenda/maatregelen.json';
import { cellOf, maatregelSchema, printedTotalSchema, worldCellSchema } from './money';

const maatregelen = z.array(maatregelSchema).parse(part.maatregelen);
const totals = z.array(printedTotalSchema).parse(part.printedTotals);
const years = [2022, 2023, 2024, 2025, 2026, 2027, 2028];

function rows(tabel: 1 | 2) {
  return maatregelen.filter((maatregel) => maatregel.tabel === tabel);
}

function cellIn(key: string, year: number) {
  const cell = maatregelen.find((maatregel) => maatregel.key === key)?.cells[year];
  if (!cell) throw new Error(`no cell ${key} ${year}`);
  return cell;
}

/** Sum in millions, PM count, unknown count, and printed total in millions (null: not readable). */
const columns: [1 | 2, number, number, number, number, number | null][] = [
  [1, 2022, 215, 6, 1, 214],
  [1, 2023, 375, 6, 0, 374],
  [1, 2024, 464, 6, 0, 463],
  [1, 2025, 571, 6, 0, 570],
  [1, 2026, 962, 5, 0, 961],
  [1, 2027, 1018, 5, 0, 1017],
  [1, 2028, 1018, 5, 0, 1017],
  [2, 2022, 284, 2, 1, null],
  [2, 2023, 363, 2, 1, 363],
  [2, 2024, 512, 2, 1, 512],
  [2, 2025, 696, 2, 0, 696],
  [2, 2026, 250, 2, 2, null],
  [2, 2027, 701, 2, 0, 701],
  [2, 2028, 721, 2, 0, null],
];

test.each(columns)(
  'tabel %i in %i adds up to %i + %i PM + %i onbekend, beside %s as printed',
  (tabel, year, millions, pmCount, unknownCount, printed) => {
    const sum = sumOf(rows(tabel).map((maatregel) => cellOf(cellIn(maatregel.key, year))));
    const total = totals.find((entry) => entry.tabel === tabel && entry.year === year);
    expect(sum).toEqual({ amount: millions * 1000, pmCount, unknownCount });
    expect(total?.amount).toBe(printed === null ? null : printed * 1000);
  },
);

test('tabel 1 prints 1 million less than its rows in every year, and tabel 2 prints exactly its rows', () => {
  const differences = totals.flatMap(({ tabel, year, amount }) => {
    const sum = sumOf(rows(tabel).map((maatregel) => cellOf(cellIn(maatregel.key, year))));
    return amount === null ? [] : [{ tabel, difference: printedAgainstComputed(amount, sum).difference }];
  });
  expect(differences.filter(({ tabel }) => tabel === 1).map(({ difference }) => difference)).toEqual(
    years.map(() => 1000),
  );
  expect(differences.filter(({ tabel }) => tabel === 2).map(({ difference }) => difference)).toEqual([
    0, 0, 0, 0,
  ]);
});

test('tabel 1 has its 14 rows and tabel 2 its 8, in order and with every year', () => {
  expect(rows(1).map((maatregel) => maatregel.order)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
  expect(rows(2).map((maatregel) => maatregel.order)).toEqual(Array.from({ length: 8 }, (_, i) => i + 1));
  for (const maatregel of maatregelen)
    expect(Object.keys(maatregel.cells), maatregel.key).toEqual(years.map(String));
});

test('a code is what the source prints: two codes in one row, a place in a report, or none', () => {
  const first = rows(1).map((maatregel) => maatregel.code);
  expect(first.slice(0, 11).join(' ')).toBe('B16 B13 B17 B18 B1 en B7 B2 B15 B5 B6 B12 B3');
  expect(first.slice(11)).toEqual(['AEF bijlage E, 1', 'B23', null]);
  expect(rows(2).map((maatregel) => maatregel.code)).toEqual([
    'B8, AEF bijlage E, 11',
    null,
    null,
    null,
    null,
    null,
    'B20-B22',
    'B19',
  ]);
});

test.each([
  ['b3', 2022, -47, 'regionalisering costs money first'],
  ['b3', 2024, -46, 'its minus sign was lost in the scan'],
  ['b3', 2027, 6, 'and yields from 2027'],
  ['b17', 2026, 300, 'the award that the werkgroep later doubts'],
  ['b12', 2022, 36, 'the target of the deelagenda of 2022'],
  ['b23', 2023, 112, '132 as read does not fit the printed total'],
  ['kwaliteitsagenda', 2025, -40, 'an agenda for quality costs money'],
])('%s in %i is %i: %s', (key, year, millions) => {
  expect(cellIn(key, year)).toMatchObject({ kind: 'amount', amount: millions * 1000 });
});

test.each([
  ['b17', 2022, 'pm', 'printed as PM'],
  ['uitstroom', 2022, 'onbekend', 'six PMs stand for seven years'],
  ['uitstroom', 2023, 'pm', 'printed as PM'],
  ['b20-b22', 2022, 'onbekend', 'nothing or a dash'],
  ['leren-verbeteren', 2026, 'onbekend', 'lost in the scan, however likely 262 is'],
])('%s in %i is %s: %s', (key, year, kind) => {
  expect(cellIn(key, year).kind).toBe(kind);
});

test('a cell that is not simply what was read says why', () => {
  for (const { key, cells } of maatregelen)
    for (const [year, cell] of Object.entries(cells)) {
      const plain = cell.kind === 'amount' ? String(cell.amount / 1000) : 'PM';
      if (cell.literal.toUpperCase() !== plain) expect(cell.doubt, `${key} ${year}`).toBeDefined();
    }
});

test('a total that was not read as printed says why', () => {
  for (const { key, literal, amount, doubt } of totals)
    if (amount === null || !literal.startsWith(String(amount / 1000))) expect(doubt, key).toBeDefined();
});

test.each<[object, string]>([
  [{ kind: 'pm', amount: 0, literal: 'PM' }, 'PM carries no number'],
  [{ kind: 'onbekend', amount: 0, literal: '' }, 'onbekend carries no number'],
  [{ kind: 'amount', literal: '33' }, 'an amount has a number'],
  [{ kind: 'amount', amount: 33.5, literal: '0,0335' }, 'amounts are whole thousands'],
  [{ kind: 'amount', amount: 300_000_000, literal: '300' }, 'euros where thousands were meant'],
  [{ kind: 'amount', amount: 33000 }, 'what was read stays visible'],
])('refuses %o: %s', (cell) => {
  expect(worldCellSchema.safeParse(cell).success).toBe(false);
});
