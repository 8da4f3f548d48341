import { describe, expect, test } from 'vitest';
import { amount, onbekend, pm } from './cell';
import {
  currentOn,
  currentRevision,
  reasonsNotToRevise,
  type Revision,
  type RevisionDraft,
} from './revision';
import {
  changedYears,
  emptySeries,
  nationalYears,
  seriesSchema,
  sumOfYear,
  sumOverYears,
  sumsPerYear,
  yearsIn,
  type Series,
} from './series';

const seriesOf = (cell: (year: number) => Series[number]): Series =>
  Object.fromEntries(yearsIn(nationalYears).map((year) => [year, cell(year)]));
const b17 = seriesOf((year) => (year < 2026 ? pm : amount(300_000)));
const allPm = seriesOf(() => pm);

describe('a reeks', () => {
  test('runs over seven years, and a reeks not yet filled is unknown, not 0', () => {
    expect(yearsIn(nationalYears)).toEqual([2022, 2023, 2024, 2025, 2026, 2027, 2028]);
    expect(sumOverYears(emptySeries(nationalYears), nationalYears)).toEqual({
      amount: 0,
      pmCount: 0,
      unknownCount: 7,
    });
  });
  test('a year that is absent counts as unknown', () => {
    expect(sumOfYear([{ 2022: pm }, {}], 2022)).toEqual({ amount: 0, pmCount: 1, unknownCount: 1 });
  });
  test('sums per year keep PM', () => {
    const sums = sumsPerYear([b17, allPm], nationalYears);
    expect(sums[2022]).toEqual({ amount: 0, pmCount: 2, unknownCount: 0 });
    expect(sums[2026]).toEqual({ amount: 300_000, pmCount: 1, unknownCount: 0 });
  });
  test('the years that a proposal changes are named', () => {
    expect(changedYears(b17, allPm, nationalYears).map((change) => change.year)).toEqual([2026, 2027, 2028]);
  });
  test.each([
    ['complete', b17, true],
    ['a year short', { 2022: pm }, false],
    ['a year outside the programma', { ...b17, 2029: pm }, false],
  ])('from outside: %s', (_why, value, accepted) => {
    expect(seriesSchema(nationalYears).safeParse(value).success).toBe(accepted);
  });
});

describe('which revision is current (product rule 4)', () => {
  const award: Revision = { kind: 'award', date: '2021-05-18', sequence: 1, series: b17 };
  const proposal: Revision = { kind: 'proposal', date: '2021-12-24', sequence: 2, series: allPm };
  const decided: Revision = { kind: 'decision', date: '2022-01-27', sequence: 3, series: allPm };
  const sameDay: Revision = { kind: 'decision', date: '2022-01-27', sequence: 4, series: b17 };
  test.each([
    ['the award, as long as nothing is decided', [award, proposal], award],
    ['the decided one, once there is one', [decided, award, proposal], decided],
    ['the later of two decided on one day', [sameDay, decided, award], sameDay],
    ['none when there is only a proposal: a proposal never overwrites', [proposal], undefined],
  ])('%s', (_why, revisions, current) => {
    expect(currentRevision(revisions)).toBe(current);
  });
  test('as known on an earlier BOHA', () => {
    expect(currentOn([award, proposal, decided], '2022-01-26')).toBe(award);
    expect(currentOn([award, proposal, decided], '2022-01-27')).toBe(decided);
    expect(currentOn([award], '2021-05-17')).toBeUndefined();
  });
});

describe('setting a revision', () => {
  const good: RevisionDraft = {
    reason: 'niet te onderbouwen',
    source: 'fiche B17',
    series: allPm,
    current: b17,
    range: nationalYears,
  };
  test.each([
    ['complete', {}, []],
    ['the first reeks of a maatregel', { current: undefined }, []],
    ['no reason', { reason: '  ' }, ['revision_reason_missing']],
    ['no source', { source: '' }, ['revision_source_missing']],
    ['not every year', { series: { 2022: onbekend } }, ['revision_years_incomplete']],
    ['a year too many', { series: { ...allPm, 2029: pm } }, ['revision_year_outside_programma']],
    ['the same as what is current', { series: b17 }, ['revision_changes_nothing']],
  ])('%s', (_why, change, reasons) => {
    expect(reasonsNotToRevise({ ...good, ...change })).toEqual(reasons);
  });
});
