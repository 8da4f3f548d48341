import { expect, test } from 'vitest';
import { inTime, isAhead } from './chain';

test('steps stand in the order of time; of one day as given; without a day last', () => {
  const steps = [
    { date: null, value: 'parked' },
    { date: '2021-12-24', value: 'fiche' },
    { date: '2021-05-18', value: 'award' },
    { date: '2021-12-24', value: 'besluit' },
  ];
  expect(inTime(steps).map(({ value }) => value)).toEqual(['award', 'fiche', 'besluit', 'parked']);
});

test.each([
  [2021, false],
  [2022, false],
  [2023, true],
  [null, true],
])('seen from 10 January 2022 the year %s lies ahead: %s', (year, ahead) => {
  expect(isAhead(year, '2022-01-10')).toBe(ahead);
});
