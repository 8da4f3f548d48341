import { expect, test } from 'vitest';
import type { RevisionKind } from '~/domain/amount-series/revision';
import { compared, isUndecided, shownRevisions } from './shown-revisions';

const revision = (id: string, kind: RevisionKind) => ({ id, kind, date: `2022-01-0${id.slice(1)}` });

const many = [
  revision('r1', 'award'),
  revision('r2', 'proposal'),
  revision('r3', 'decision'),
  revision('r4', 'realised'),
  revision('r5', 'proposal'),
  revision('r6', 'decision'),
  revision('r7', 'realised'),
];

test.each([
  ['few are all shown', many.slice(0, 5), 'r3', ['r1', 'r2', 'r3', 'r4', 'r5']],
  ['of many: award, what holds, newest proposal, newest realised', many, 'r6', ['r1', 'r5', 'r6', 'r7']],
  [
    'what holds may be the award itself',
    many.filter(({ kind }) => kind !== 'decision'),
    'r1',
    ['r1', 'r2', 'r4', 'r5', 'r7'],
  ],
])('%s', (_why, revisions, currentId, ids) => {
  expect(shownRevisions(revisions, currentId).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['only an award', ['award'], false],
  ['a proposal after it', ['award', 'proposal'], true],
  ['a besluit after that', ['award', 'proposal', 'decision'], false],
  ['another proposal', ['award', 'proposal', 'decision', 'proposal'], true],
] as const)('a proposal waits for a besluit: %s', (_why, kinds, undecided) => {
  expect(isUndecided(kinds.map((kind) => ({ kind })))).toBe(undecided);
});

test.each([
  ['an award alone', ['award'], 'r1', null],
  ['an award and what was realised: nothing to compare', ['award', 'realised'], 'r1', null],
  ['a proposal beside the award', ['award', 'proposal'], 'r1', ['r1', 'r2', 'r2']],
  ['before what was realised', ['award', 'proposal', 'realised'], 'r1', ['r1', 'r2', 'r2']],
  [
    'behind the besluit, when that is the later of the two',
    ['award', 'proposal', 'decision'],
    'r3',
    ['r3', 'r2', 'r3'],
  ],
  ['the award with the besluit', ['award', 'decision', 'realised'], 'r2', ['r1', 'r2', 'r2']],
] as const)('the difference of %s', (_why, kinds, currentId, expected) => {
  const found = compared(
    kinds.map((kind, at) => revision(`r${at + 1}`, kind)),
    currentId,
  );
  expect(found && [found.from.id, found.to.id, found.at]).toEqual(expected);
});
