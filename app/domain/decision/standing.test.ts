import { expect, test } from 'vitest';
import { standingOf } from './standing';

test.each([
  [
    'a draft of minutes that are not adopted',
    { withdrawn: false, locked: false, replaced: false },
    'concept',
  ],
  ['adopted minutes lock it', { withdrawn: false, locked: true, replaced: false }, 'vastgesteld'],
  ['a later besluit replaces it', { withdrawn: false, locked: true, replaced: true }, 'vervangen'],
  [
    'taken back stays findable as taken back',
    { withdrawn: true, locked: false, replaced: false },
    'vervallen',
  ],
  [
    'taken back, and its minutes were adopted since',
    { withdrawn: true, locked: true, replaced: false },
    'vervallen',
  ],
  ['a draft is not replaced but changed', { withdrawn: false, locked: false, replaced: true }, 'concept'],
] as const)('%s', (_why, facts, standing) => {
  expect(standingOf(facts)).toBe(standing);
});
