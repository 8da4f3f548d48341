import { describe, expect, test } from 'vitest';
import { againstAction, rolesOf } from './action-row';
import type { Values } from './row';

const good: Values = {
  title: 'Toegang dichtbij',
  werkgroep: 'Toegang',
  responsible: 'VNG',
  year: '2023',
  maatregelen: 'B17',
};
const fieldsOf = (keys: readonly string[]) => keys.map((key) => ({ key, title: key, from: '', to: '' }));
const said = (reasons: ReturnType<typeof againstAction>) => reasons.map(({ key, code }) => `${key}: ${code}`);

describe('a new action', () => {
  test.each<[string, Values, string[]]>([
    ['says all it must', {}, []],
    ['ends on a day instead of with a year', { year: '', deadline: '2023-05-01' }, []],
    ['has nobody', { responsible: '', joining: 'VNG' }, ['responsible: action_owner_missing']],
    ['names a party twice', { supporting: 'MIND; VNG' }, ['responsible: action_role_twice']],
    ['never ends', { year: '' }, ['year: action_deadline_missing']],
    ['serves nothing', { maatregelen: '' }, ['noMaatregelReason: action_maatregel_missing']],
    ['serves nothing and says why', { maatregelen: '', noMaatregelReason: 'Voorwaarde voor alles.' }, []],
    ['begins on its last day', { startOn: '2023-12-31' }, []],
    ['begins after its year', { startOn: '2024-01-01' }, ['startOn: import_start_after_end']],
    ['begins within the years it may take', { startOn: '2024-01-01', latestYear: '2024' }, []],
    [
      'begins after its day',
      { startOn: '2023-06-01', deadline: '2023-05-01' },
      ['startOn: import_start_after_end'],
    ],
    ['is in no deelagenda', { werkgroep: '' }, ['werkgroep: choice_missing']],
    ['is a part of another', { parent: '1.2' }, ['parent: import_part_elsewhere']],
    ['says already how far it is', { progress: 'loopt' }, ['progress: import_progress_by_party']],
    ['says two years', { deadline: '2024-05-01' }, ['deadline: import_year_differs']],
  ])('%s', (_what, values, reasons) => {
    expect(said(againstAction({ to: { ...good, ...values }, from: null, fields: [] }))).toEqual(reasons);
  });
});

describe('an action that is there, with an old gap', () => {
  test.each<[string, Values, string[], string[]]>([
    ['keeps the gap while another word changes', { maatregelen: '' }, ['title'], []],
    [
      'is asked about its maatregelen when these change',
      { maatregelen: '' },
      ['maatregelen'],
      ['noMaatregelReason: action_maatregel_missing'],
    ],
    ['keeps its parties while another word changes', { responsible: '' }, ['title'], []],
    [
      'is asked about its parties when one of them changes',
      { responsible: '' },
      ['supporting'],
      ['responsible: action_owner_missing'],
    ],
    [
      'says how far it is and what it is part of',
      { progress: 'loopt', parent: '1.2', werkgroep: '' },
      ['title'],
      [],
    ],
  ])('%s', (_what, values, changed, reasons) => {
    const asked = { to: { ...good, ...values }, from: good, fields: fieldsOf(changed) };
    expect(said(againstAction(asked))).toEqual(reasons);
  });
});

test('the parties of an action stand in the columns of their roles', () => {
  expect(rolesOf({ responsible: 'VNG; VWS', supporting: 'MIND' })).toEqual([
    { partyId: 'VNG', kind: 'verantwoordelijk' },
    { partyId: 'VWS', kind: 'verantwoordelijk' },
    { partyId: 'MIND', kind: 'ondersteund_door' },
  ]);
});
