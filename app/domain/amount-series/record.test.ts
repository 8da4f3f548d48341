import { describe, expect, test } from 'vitest';
import { amount, onbekend, pm, type Cell } from './cell';
import { reasonsNotToAssignPm, reasonsNotToQuantify, reasonsNotToRealise } from './record';
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
  test.each<[string, Record<number, Cell>, string, string[]]>([
    ['the year before', { 2022: amount(31_000), 2023: onbekend }, '2023-02-01', []],
    ['this year so far', { 2023: amount(2_000) }, '2023-03-01', []],
    ['nothing was realised, which is an amount', { 2022: amount(0) }, '2023-02-01', []],
    ['nothing is told', { 2022: onbekend }, '2023-02-01', ['realised_empty']],
    ['PM', { 2022: pm }, '2023-02-01', ['realised_pm']],
    ['a year to come', { 2024: amount(1) }, '2023-02-01', ['realised_year_ahead']],
    ['told tomorrow', { 2022: amount(1) }, '2023-03-02', ['realised_date_ahead']],
  ])('%s', (_why, series, date, expected) => {
    const cells = Object.entries(series).map(([year, cell]) => ({ year: Number(year), cell }));
    expect(codes(reasonsNotToRealise(cells, date, '2023-03-01', said))).toEqual(expected);
  });
});
