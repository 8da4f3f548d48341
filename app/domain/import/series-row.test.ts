import { describe, expect, test } from 'vitest';
import { columnsOf } from './columns';
import type { Values } from './row';
import { againstSeries, seriesOf, yearsOf } from './series-row';

const columns = columnsOf('reeksen', { from: 2022, to: 2024 });
const good: Values = {
  maatregel: 'B17',
  kind: 'realised',
  party: 'VNG',
  date: '2023-03-01',
  source: 'Jaarrekening 2022',
  reason: 'Vastgesteld in maart',
  2022: '36',
};
const asked = (values: Values, changed: string[] = []) => ({
  to: { ...good, ...values },
  from: changed.length === 0 ? null : good,
  fields: changed.map((key) => ({ key, title: key, from: '', to: '' })),
});
const said = (values: Values, changed?: string[]) =>
  againstSeries(asked(values, changed), columns, '2023-06-01').map(({ key, code }) => `${key}: ${code}`);

describe('what may come in', () => {
  test.each<[string, Values, string[]]>([
    ['what a party realised', {}, []],
    ['an award: only by a besluit', { kind: 'awarded' }, ['kind: import_series_by_decision']],
    ['of two maatregelen at once', { maatregel: 'B17; B3' }, ['maatregel: import_one_maatregel']],
    ['of no maatregel', { maatregel: '' }, ['maatregel: choice_missing']],
    ['of nobody', { party: '' }, ['party: party_missing']],
    ['of no day', { date: '' }, ['date: date_missing']],
    ['of a day to come', { date: '2023-07-01' }, ['date: realised_date_ahead']],
    ['without an amount', { 2022: '' }, ['2022: realised_empty']],
    ['of a year to come', { 2024: '1' }, ['2024: realised_year_ahead']],
    ['PM: a promise can’t be realised', { 2022: 'PM' }, ['2022: realised_pm']],
    ['from nowhere', { source: '' }, ['source: revision_source_missing']],
  ])('%s', (_what, values, reasons) => {
    expect(said(values)).toEqual(reasons);
  });
});

test('of a reeks that was told the amounts may be told anew, but not of what and by whom it is', () => {
  expect(said({ 2022: '40' }, ['2022'])).toEqual([]);
  expect(said({ party: 'VWS' }, ['party', '2022'])).toEqual(['party: import_column_fixed']);
});

test('an empty cell is onbekend, never 0', () => {
  expect(yearsOf(columns)).toEqual([2022, 2023, 2024]);
  expect(seriesOf(good, [2022, 2023])).toEqual({
    2022: { kind: 'amount', thousands: 36_000 },
    2023: { kind: 'onbekend' },
  });
});
