import { describe, expect, test } from 'vitest';
import { amount, onbekend, pm, type Cell } from './cell';
import { reasonsNotToAssignPm, reasonsNotToQuantify, reasonsNotToRealise, type Realised } from './record';
import { quantifySchema } from './record-schema';

const said = { reason: 'Berekend met cijfers van 2021.', source: 'Raming van de werkgroep' };
const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);

test.each<[string, Cell, Cell, typeof said, string[]]>([
  ['PM becomes an amount', pm, amount(20_000), said, []],
  ['PM turns out to be nothing', pm, amount(0), said, []],
  ['PM becomes a cost', pm, amount(-5_000), said, []],
  ['PM stays PM', pm, pm, said, ['quantify_no_amount']],
  ['nothing is filled in', pm, onbekend, said, ['quantify_no_amount']],
  ['an amount is no PM', amount(1), amount(2), said, ['quantify_not_pm']],
  ['what is unknown is no PM', onbekend, amount(2), said, ['quantify_not_pm']],
  [
    'without a word',
    pm,
    amount(1),
    { reason: ' ', source: '' },
    ['revision_reason_missing', 'revision_source_missing'],
  ],
])('quantifying: %s', (_why, now, typed, words, expected) => {
  expect(codes(reasonsNotToQuantify(now, typed, words))).toEqual(expected);
});

test.each([
  ['veel', 'quantify_no_amount'],
  ['300 + PM', 'quantify_no_amount'],
  ['36.5', 'dot_as_decimal'],
])('quantifying by %j is refused with %s, and never asks for PM', (typed, expected) => {
  const read = quantifySchema.safeParse({ reason: 'x', source: 'x', amount: typed, decisionId: '' });
  expect(read.error?.issues.map(({ message }) => message)).toEqual([expected]);
});

test.each<[string, Cell, string, string[]]>([
  ['a PM, by later this year', pm, '2022-07-01', []],
  ['a PM, by today', pm, '2022-03-01', []],
  ['a PM, by yesterday', pm, '2022-02-28', ['pm_due_past']],
  ['an amount', amount(3), '2022-07-01', ['pm_not_pm']],
])('who fills in %s', (_why, now, dueOn, expected) => {
  expect(codes(reasonsNotToAssignPm(now, dueOn, '2022-03-01'))).toEqual(expected);
});

describe('what was realised, told on 1 March 2023', () => {
  const told = { ...said, partyId: 'vng', date: '2023-02-01', cells: {} };
  test.each<[string, Partial<Realised>, string[]]>([
    ['the year before', { cells: { 2022: '31', 2023: '' } }, []],
    ['this year so far, told today', { cells: { 2023: '2' }, date: '1 maart 2023' }, []],
    ['nothing was realised, which is an amount', { cells: { 2022: '0' } }, []],
    ['nothing is told', { cells: { 2022: 'onbekend' } }, ['realised_empty cells']],
    ['PM', { cells: { 2022: 'p.m.' } }, ['realised_pm cell-2022']],
    ['a word', { cells: { 2022: 'veel' } }, ['realised_no_amount cell-2022']],
    ['an amount and PM', { cells: { 2022: '3 + PM' } }, ['realised_no_amount cell-2022']],
    ['a point for a comma', { cells: { 2022: '36.5' } }, ['dot_as_decimal cell-2022']],
    ['a year to come', { cells: { 2024: '1' } }, ['realised_year_ahead cell-2024']],
    ['told tomorrow', { cells: { 2022: '1' }, date: '2023-03-02' }, ['realised_date_ahead date']],
    [
      'told on a day that is none',
      { cells: { 2022: '1' }, date: '31 februari 2023' },
      ['date_impossible date'],
    ],
    [
      'all that is wrong, at once',
      { partyId: null, date: '', cells: { 2022: 'veel', 2023: 'PM', 2024: '1' }, reason: '', source: ' ' },
      [
        'party_missing partyId',
        'date_missing date',
        'realised_no_amount cell-2022',
        'realised_pm cell-2023',
        'realised_year_ahead cell-2024',
        'revision_reason_missing reason',
        'revision_source_missing source',
      ],
    ],
  ])('%s', (_why, over, expected) => {
    const reasons = reasonsNotToRealise({ ...told, ...over }, '2023-03-01');
    expect(reasons.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
  });
});
