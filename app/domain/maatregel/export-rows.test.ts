import { expect, it } from 'vitest';
import { amount, onbekend, pm } from '~/domain/amount-series/cell';
import { exportRows } from './export-rows';
import { layTable } from './table';

const range = { from: 2022, to: 2023 };
const reeks = (first: typeof pm, second: typeof pm) => ({
  series: { 2022: first, 2023: second },
  doubts: {},
});
const row = (id: string, first: typeof pm, second: typeof pm) => ({
  id,
  code: id,
  name: id,
  werkgroepIds: [],
  current: reeks(first, second),
  award: reeks(first, second),
});

it('PM stays the word PM and every sum stands in three rows, so that a file never turns PM into 0 (rule 1)', () => {
  const table = layTable({
    range,
    rows: [row('B2', amount(33_000), pm), row('B3', amount(-47_000), pm), row('B5', pm, onbekend)],
    printed: [
      { year: 2022, thousands: -15_000, pm: true, doubt: null },
      { year: 2023, thousands: null, pm: false, doubt: null },
    ],
  });
  expect(
    exportRows(1, table).map(({ total, name, years }) => [total ?? name, years[2022], years[2023]]),
  ).toEqual([
    ['B2', amount(33_000), pm],
    ['B3', amount(-47_000), pm],
    ['B5', pm, onbekend],
    ['amount', amount(-14_000), null],
    ['pm', { kind: 'count', count: 1 }, { kind: 'count', count: 2 }],
    ['unknown', { kind: 'count', count: 0 }, { kind: 'count', count: 1 }],
    ['printed', amount(-15_000), onbekend],
    ['printed_word', { kind: 'word', word: 'PM' }, null],
    ['difference', amount(1000), null],
  ]);
});

it('the print is compared with what was awarded, also after a besluit changed a reeks (rules 3 and 4)', () => {
  const table = layTable({
    range,
    rows: [{ ...row('B17', amount(300_000), amount(1)), current: reeks(pm, amount(1)) }],
    printed: [{ year: 2022, thousands: 299_000, pm: false, doubt: null }],
  });
  expect(table.sums[0]).toEqual({ amount: 0, pmCount: 1, unknownCount: 0 });
  expect(table.awardSums?.[0]).toEqual({ amount: 300_000, pmCount: 0, unknownCount: 0 });
  expect(table.printed[0]?.difference).toBe(1000);
});
