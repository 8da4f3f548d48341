import { expect, test } from 'vitest';
import { reasonsNotToName, type Period } from './substitute';

const today = '2022-07-04';
const summer: Period = { from: '2022-07-18', until: '2022-08-05' };

test.each<[string, Period, string[]]>([
  ['from today, without an end, before the other', { from: today, until: '2022-07-17' }, []],
  ['after the other', { from: '2022-08-06', until: null }, []],
  ['one day', { from: today, until: today }, []],
  ['it ends before it begins', { from: '2022-07-10', until: '2022-07-09' }, ['substitute_ends_before']],
  ['it is over', { from: '2022-06-01', until: '2022-07-03' }, ['substitute_past']],
  ['its last day is the first of another', { from: today, until: '2022-07-18' }, ['substitute_taken']],
  ['without an end it runs into another', { from: today, until: null }, ['substitute_taken']],
  ['its first day is the last of another', { from: '2022-08-05', until: null }, ['substitute_taken']],
])('%s', (_what, period, codes) => {
  expect(reasonsNotToName(period, { today, others: [summer] }).map(({ code }) => code)).toEqual(codes);
});
