import { expect, test } from 'vitest';
import { readAsKnown, wasKnown } from './as-known';

test.each<[string, string | null]>([
  ['?zoals=2021-10-07', '2021-10-07'],
  ['?zoals=2021-02-31', null],
  ['?zoals=gisteren', null],
  ['', null],
])('the day in "%s"', (search, day) => {
  expect(readAsKnown(new URLSearchParams(search))).toBe(day);
});

test.each<[string, string | null, string | null, boolean]>([
  ['of the day itself', '2021-10-07', '2021-10-07', true],
  ['of the day after', '2021-10-08', '2021-10-07', false],
  ['without a day', null, '2021-10-07', false],
  ['without a day, as it is now', null, null, true],
  ['later, as it is now', '2030-01-01', null, true],
])('a thing %s', (_what, date, zoals, known) => {
  expect(wasKnown(date, zoals)).toBe(known);
});
