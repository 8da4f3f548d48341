import { expect, test } from 'vitest';
import { formatValue, standingMeasurements, type Measurement } from './measurement';

type Stored = Measurement & { withdrawn: boolean };

const measured = (id: string, until: string, replacesId: string | null = null): Stored => ({
  id,
  from: until,
  until,
  value: 1,
  respondents: null,
  replacesId,
  withdrawn: false,
});
const withdrawn = (one: Stored): Stored => ({ ...one, withdrawn: true });

test.each<[string, Stored[], string[]]>([
  ['nothing measured', [], []],
  ['oldest first', [measured('b', '2023-12-31'), measured('a', '2022-12-31')], ['a', 'b']],
  ['a replaced one counts no more', [measured('a', '2022-12-31'), measured('b', '2022-12-31', 'a')], ['b']],
  [
    'nor one that was replaced twice',
    [measured('a', '2022-12-31'), measured('b', '2022-12-31', 'a'), measured('c', '2022-12-31', 'b')],
    ['c'],
  ],
  ['a withdrawn one counts no more', [withdrawn(measured('a', '2022-12-31'))], []],
  [
    'nor does what it replaced come back',
    [measured('a', '2022-12-31'), withdrawn(measured('b', '2022-12-31', 'a'))],
    [],
  ],
])('%s', (_why, all, expected) => {
  expect(standingMeasurements(all).map(({ id }) => id)).toEqual(expected);
});

test.each([
  [53, '53'],
  [53.5, '53,5'],
  [1200, '1.200'],
  [-1200.25, '−1.200,25'],
  [0, '0'],
])('%d is %s', (value, text) => {
  expect(formatValue(value)).toBe(text);
});
