import { expect, test } from 'vitest';
import { hasStand, pmStandOf, pmStands, readPmFilter, type PmStand } from './pm';

test.each<[string, { dueOn: string } | null, PmStand, PmStand[]]>([
  ['nobody was named', null, 'zonder', ['zonder']],
  ['due today', { dueOn: '2022-03-01' }, 'belegd', ['belegd']],
  ['due yesterday', { dueOn: '2022-02-28' }, 'te_laat', ['te_laat', 'belegd']],
])('a PM cell: %s', (_why, assigned, stand, foundUnder) => {
  expect(pmStandOf(assigned, '2022-03-01')).toBe(stand);
  expect(pmStands.filter((asked) => hasStand(stand, asked)).sort()).toEqual([...foundUnder].sort());
  expect(hasStand(stand, undefined)).toBe(true);
});

test.each<[string, object]>([
  ['tabel=2&jaar=2026&partij=vng&stand=te_laat', { tabel: 2, jaar: 2026, partij: 'vng', stand: 'te_laat' }],
  [
    'tabel=9&jaar=straks&stand=ooit',
    { tabel: undefined, jaar: undefined, partij: undefined, stand: undefined },
  ],
])('the filter "%s"', (search, filter) => {
  expect(readPmFilter(new URLSearchParams(search))).toEqual(filter);
});
