import { describe, expect, test } from 'vitest';
import { proposedItem, proposedItems, type Gatherable } from './propose';

const bouwsteen = (differs: Partial<Gatherable> = {}): Gatherable => ({
  id: 'b',
  number: 3,
  letter: 'a',
  title: 'Analyse van de toegang',
  werkgroepId: 'w',
  due: null,
  missingReason: '',
  newest: { id: 'v2', number: 2 },
  ...differs,
});

test('a new package has everything in the order of the numbers, the newest version pinned', () => {
  const list = [
    bouwsteen({ id: 'ten', number: 10, letter: '' }),
    bouwsteen({ id: 'b', letter: 'b', newest: null, missingReason: 'De ramingen volgen in januari.' }),
    bouwsteen({ id: 'a' }),
  ];
  expect(proposedItems(list, '2021-12-24')).toMatchObject([
    { label: '3a', bouwsteenId: 'a', bouwsteenVersionId: 'v2', missingReason: '' },
    { label: '3b', bouwsteenVersionId: null, missingReason: 'De ramingen volgen in januari.' },
    { label: '10', bouwsteenId: 'ten' },
  ]);
});

describe('why something isn’t in', () => {
  test.each<[string, Partial<Gatherable>, string]>([
    ['in the words of the werkgroep', { missingReason: 'Wacht op B17.', due: '2022-01-14' }, 'Wacht op B17.'],
    ['with nothing known', {}, 'Nog niet ingediend.'],
    [
      'due later',
      { due: '2022-01-14' },
      'Nog niet ingediend. De werkgroep levert dit uiterlijk op 14 januari 2022.',
    ],
    [
      'due today',
      { due: '2021-12-24' },
      'Nog niet ingediend. De werkgroep levert dit uiterlijk op 24 december 2021.',
    ],
    [
      'late',
      { due: '2021-12-17' },
      'Nog niet ingediend. De werkgroep zou dit uiterlijk op 17 december 2021 leveren.',
    ],
  ])('%s', (_why, differs, reason) => {
    expect(proposedItem(bouwsteen({ newest: null, ...differs }), '2021-12-24').missingReason).toBe(reason);
  });
});
