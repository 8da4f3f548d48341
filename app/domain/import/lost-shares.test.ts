import { expect, test } from 'vitest';
import { lostIn, lostShares } from './lost-shares';

const shares = { B17: '52%', B3: '€ 10 mln' };

test.each<[string, string, string]>([
  ['all stay', 'B17; B3; B9', ''],
  ['one without a share goes', 'B17; B3', ''],
  ['one with a share goes', 'B17; B9', 'B3: € 10 mln'],
  ['all go', '', 'B17: 52%; B3: € 10 mln'],
  ['one comes', 'B17; B3; B9; B12', ''],
])('%s', (_what, maatregelen, lost) => {
  expect(lostIn({ fields: lostShares(shares, { maatregelen }), values: {} })).toBe(lost);
});

test('a new action loses nothing', () => {
  expect(lostShares(undefined, { maatregelen: 'B17' })).toEqual([]);
});
