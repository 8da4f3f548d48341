import { describe, expect, it } from 'vitest';
import { amount, pm } from '~/domain/amount-series/cell';
import { coverage } from './coverage';
import { coverageGroups, totalLines, totalPart, totalParts } from './coverage-lines';
import type { Proposal } from './proposal';

const range = { from: 2025, to: 2026 };
const award = { 2025: pm, 2026: amount(300_000) };
const b17 = { id: 'B17', award, current: award, decidedOn: null };
const fiche = (more: Partial<Proposal>): Proposal => ({
  ficheId: 'f1',
  bouwsteenId: '3c',
  kind: 'gewijzigde_raming',
  maatregelId: 'B17',
  insteadOfId: null,
  submittedOn: '2021-12-23',
  order: '1',
  series: { 2025: pm, 2026: pm },
  ...more,
});
const groupsOf = (submitted: Proposal[], written: Proposal[] | null) =>
  coverageGroups(coverage([b17], submitted, range), written && coverage([b17], written, range), range);
const kinds = (submitted: Proposal[], written: Proposal[] | null) =>
  groupsOf(submitted, written).flatMap(({ lines }) => lines.map(({ kind }) => kind));

describe('what is shown of a maatregel', () => {
  const one = fiche({});
  it.each<[string, Proposal[], Proposal[] | null, string[]]>([
    ['the award alone where nothing is proposed', [], null, ['award']],
    ['what is submitted', [one], null, ['award', 'submitted']],
    ['nothing more when the werkgroep writes elsewhere', [one], [one], ['award', 'submitted']],
    ['what it writes', [], [fiche({ submittedOn: null })], ['award', 'written']],
    ['both when it rewrites', [one], [fiche({ submittedOn: null })], ['award', 'submitted', 'written']],
    ['that it takes a proposal back', [one], [], ['award', 'submitted', 'written']],
  ])('%s', (_why, submitted, written, expected) => expect(kinds(submitted, written)).toEqual(expected));

  it('a reeks that a besluit changed stands beside the award', () => {
    const decided = { ...b17, current: { 2025: pm, 2026: pm }, decidedOn: '2022-01-12' };
    const [group] = coverageGroups(coverage([decided], [one], range), null, range);
    expect(group?.lines.map(({ kind }) => kind)).toEqual(['award', 'current']);
    expect(group?.passedOver).toEqual([one]);
  });
});

describe('totals in a file', () => {
  const { years } = coverage([b17], [fiche({})], range);
  const lines = totalLines(years, null);
  const cells = (index: number) => totalParts.map((part) => lines[index] && totalPart(lines[index], part, 1));

  it('are three rows each: amount, PM, onbekend', () => {
    expect(lines.map(({ of, kind }) => `${of} ${kind}`)).toEqual([
      'target sum',
      'now sum',
      'submitted sum',
      'submitted difference',
    ]);
    expect(cells(0)).toEqual([amount(300_000), { kind: 'count', count: 0 }, { kind: 'count', count: 0 }]);
    expect(cells(3)).toEqual([amount(-300_000), { kind: 'count', count: 1 }, { kind: 'count', count: 0 }]);
  });

  it('hold no 0 where all is PM (rule 1)', () => {
    expect(cells(2)).toEqual([null, { kind: 'count', count: 1 }, { kind: 'count', count: 0 }]);
  });
});
