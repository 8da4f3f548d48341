import { expect, test } from 'vitest';
import { phaseBars, yearMarks } from './time-line';

const range = { from: 2022, to: 2025 };
const bar = (from: string | null, until: string | null) =>
  phaseBars([{ phase: 'realisatie', from, until }], range).map(({ start, end, openStart, openEnd }) => ({
    start: Number(start.toFixed(2)),
    end: Number(end.toFixed(2)),
    open: [openStart, openEnd],
  }))[0];

test.each([
  ['the whole line', '2022-01-01', '2025-12-31', { start: 0, end: 1, open: [false, false] }],
  ['its second year', '2023-01-01', '2023-12-31', { start: 0.25, end: 0.5, open: [false, false] }],
  ['without an end', '2024-01-01', null, { start: 0.5, end: 1, open: [false, true] }],
  ['without a beginning', null, '2023-12-31', { start: 0, end: 0.5, open: [true, false] }],
  ['begun before the line', '2021-01-01', '2022-12-31', { start: 0, end: 0.25, open: [false, false] }],
  ['without any day', null, null, undefined],
])('%s', (_why, from, until, expected) => expect(bar(from, until)).toEqual(expected));

test('the years follow one another without a gap', () => {
  const marks = yearMarks(range);
  expect(marks.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
  expect(marks.at(0)?.start).toBe(0);
  expect(marks.at(-1)?.end).toBe(1);
  for (const [index, { start }] of marks.slice(1).entries()) expect(start).toBe(marks[index]?.end);
});
