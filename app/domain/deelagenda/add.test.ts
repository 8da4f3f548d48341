import { expect, test } from 'vitest';
import { nationalYears } from '~/domain/amount-series/series';
import { reasonsNotToAdd, type NewAction } from './add';

const draft: NewAction = {
  title: 'Lokale teams beschrijven',
  roles: [{ partyId: 'vng', kind: 'verantwoordelijk' }],
  startYear: 2022,
  year: 2023,
  latestYear: null,
  maatregelIds: ['b17'],
  noMaatregelReason: '',
};
const owner = { partyId: 'vng', kind: 'verantwoordelijk' } as const;

test.each<[string, Partial<NewAction>, string[]]>([
  ['as it should be', {}, []],
  ['without a first year', { startYear: null }, []],
  ['in one year', { startYear: 2023 }, []],
  ['with a year later at the latest', { latestYear: 2024 }, []],
  ['in the last year of the programma', { year: 2028, latestYear: 2028 }, []],
  ['without a title', { title: ' ' }, ['action_title_missing title']],
  ['of nobody', { roles: [] }, ['action_owner_missing owners']],
  [
    'that somebody only supports',
    { roles: [{ ...owner, kind: 'ondersteund_door' }] },
    ['action_owner_missing owners'],
  ],
  [
    'of a party with two roles',
    { roles: [owner, { ...owner, kind: 'samen_met' }] },
    ['action_role_twice owners'],
  ],
  ['without a year', { year: null }, ['move_year_missing year']],
  [
    'before the programma',
    { startYear: 2021, year: 2021 },
    ['move_year_outside startYear', 'move_year_outside year'],
  ],
  ['after the programma', { year: 2029 }, ['move_year_outside year']],
  ['at the latest after the programma', { latestYear: 2029 }, ['move_year_outside latestYear']],
  ['that begins after its end', { startYear: 2024 }, ['deelagenda_start_after_end startYear']],
  ['that begins before its latest year', { startYear: 2024, latestYear: 2024 }, []],
  ['at the latest before its year', { latestYear: 2022 }, ['deelagenda_latest_before_year latestYear']],
  ['without a maatregel or a reason', { maatregelIds: [] }, ['action_maatregel_missing noMaatregelReason']],
  ['without a maatregel, with why', { maatregelIds: [], noMaatregelReason: 'Dit is communicatie.' }, []],
  [
    'with a maatregel and why not',
    { noMaatregelReason: 'Toch.' },
    ['action_reason_with_maatregel noMaatregelReason'],
  ],
  [
    'with a maatregel twice',
    { maatregelIds: ['b17', 'b3', 'b17'] },
    ['deelagenda_maatregel_twice maatregel-2'],
  ],
])('an action %s', (_what, over, expected) => {
  const reasons = reasonsNotToAdd({ ...draft, ...over }, { range: nationalYears, numberTaken: false });
  expect(reasons.map(({ code, field }) => `${code} ${field ?? ''}`)).toEqual(expected);
});

test('a number stands once in its theme; years are told with their range', () => {
  const reasons = reasonsNotToAdd({ ...draft, year: 2031 }, { range: nationalYears, numberTaken: true });
  expect(reasons).toEqual([
    { code: 'deelagenda_number_taken', field: 'number' },
    { code: 'move_year_outside', field: 'year', params: { from: 2022, to: 2028 } },
  ]);
});
