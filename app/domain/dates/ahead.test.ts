import { describe, expect, test } from 'vitest';
import { lastAhead } from './ahead';

describe('what a source tells of a day that is still to come', () => {
  test.each<[string, (string | null)[], string | null]>([
    ['nothing dated', [], null],
    ['not done yet', [null], null],
    ['done before', ['2021-12-01'], null],
    ['done today', ['2021-12-14'], null],
    ['done on a day to come', ['2021-12-24'], '2021-12-24'],
    ['the last of several', ['2021-12-01', '2021-12-24', null, '2021-12-20'], '2021-12-24'],
  ])('%s', (_what, days, expected) => {
    expect(lastAhead(days, '2021-12-14')).toBe(expected);
  });
});
