import { describe, expect, test } from 'vitest';
import { columnsOf, type ImportKind } from './columns';
import { judge, withoutDoubles, type ReadRow, type StoredRow } from './judge';
import type { Values } from './row';

const years = { from: 2022, to: 2027 };
const row = (values: Values, number = 3): ReadRow => ({ number, values, reasons: [] });
const action: Values = {
  title: 'Toegang dichtbij',
  werkgroep: 'Toegang',
  responsible: 'VNG',
  year: '2023',
  maatregelen: 'B17',
};
const stored: StoredRow = { id: 'a', version: '4', values: action };
const verdict = (kind: ImportKind, read: ReadRow, known?: StoredRow) => {
  const judged = judge(kind, columnsOf(kind, years), read, known, '2023-06-01');
  return [judged.verdict, ...judged.reasons.map(({ code }) => code)].join(' ');
};

describe('a row of actions', () => {
  test.each<[string, Values, StoredRow | undefined, string]>([
    ['without a key is a new one', action, undefined, 'nieuw'],
    ['as it stands', { id: 'a', version: '4', ...action }, stored, 'ongewijzigd'],
    [
      'as it stands, taken out before somebody else touched it',
      { id: 'a', version: '3', ...action },
      stored,
      'ongewijzigd',
    ],
    [
      'with another word',
      { id: 'a', version: '4', ...action, title: 'Toegang in de wijk' },
      stored,
      'gewijzigd',
    ],
    [
      'that leaves columns out, with another word',
      { id: 'a', version: '4', title: 'Toegang in de wijk' },
      stored,
      'gewijzigd',
    ],
    [
      'that somebody else changed meanwhile',
      { id: 'a', version: '3', ...action, title: 'Anders' },
      stored,
      'geweigerd import_row_stale',
    ],
    [
      'with a key that leads nowhere',
      { id: 'b', version: '4', ...action },
      undefined,
      'geweigerd import_row_unknown',
    ],
    ['that the rules refuse', { ...action, werkgroep: '' }, undefined, 'geweigerd choice_missing'],
  ])('%s', (_what, values, known, expected) => {
    expect(verdict('acties', row(values), known)).toBe(expected);
  });

  test('that could not be read is refused for that and for all else that is wrong, but not twice at one column', () => {
    const unread: ReadRow = {
      ...row({ ...action, werkgroep: '' }),
      reasons: [{ code: 'import_formula', field: 'Actie' }],
    };
    expect(verdict('acties', unread)).toBe('geweigerd import_formula choice_missing');
    const { title: _title, ...rest } = action;
    expect(verdict('acties', { ...unread, values: rest })).toBe('geweigerd import_formula');
  });
});

describe('a row of reports', () => {
  const report: Values = {
    id: 'a',
    version: '1',
    party: 'VNG',
    progress: 'loopt',
    text: 'Begonnen in vier regio’s.',
  };
  const asked: StoredRow = { id: 'a', version: '1', values: { party: 'VNG', progress: '', text: '' } };
  test.each<[string, Values, StoredRow | undefined, string]>([
    ['is new where nothing was said', report, asked, 'nieuw'],
    ['is of an action that is there', { ...report, id: '' }, undefined, 'geweigerd import_id_missing'],
    ['is of the own party', report, undefined, 'geweigerd import_report_not_yours'],
    [
      'says something else than before',
      report,
      { ...asked, values: { party: 'VNG', progress: 'open', text: 'Nog niet.' } },
      'gewijzigd',
    ],
  ])('%s', (_what, values, known, expected) => {
    expect(verdict('meldingen', row(values), known)).toBe(expected);
  });
});

test('a thing that stands twice is refused the second time, with the row where it stood first', () => {
  const twice = withoutDoubles('acties', [
    row({ id: 'a' }, 3),
    row({ id: '' }, 4),
    row({ id: '' }, 5),
    row({ id: 'a' }, 6),
  ]);
  expect(twice.map(({ number, reasons }) => [number, reasons])).toEqual([
    [3, []],
    [4, []],
    [5, []],
    [6, [{ code: 'import_row_twice', field: 'Kenmerk', params: { row: 3 } }]],
  ]);
});
