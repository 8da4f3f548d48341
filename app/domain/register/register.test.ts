import { describe, expect, test } from 'vitest';
import { choiceIn, pageIn, sortIn, sortText, textIn, yearIn } from './address';
import { pageOf } from './page';
import { partiesMeant } from './parties';

const at = (text: string) => new URLSearchParams(text);

describe('what an address says', () => {
  test.each([
    ['text is tidied', 'tekst=%20lokaal%0A%20team%20', 'lokaal team'],
    ['empty is not chosen', 'tekst=', undefined],
    ['absent is not chosen', '', undefined],
    ['control signs are spaces', 'tekst=a%00b', 'a b'],
  ])('%s', (_why, search, expected) => expect(textIn(at(search), 'tekst')).toBe(expected));

  test('a text that is too long is cut', () => {
    expect(textIn(at(`tekst=${'a'.repeat(10_000)}`), 'tekst')).toHaveLength(200);
  });

  test.each([
    ['one of the list', 'stand=open', 'open'],
    ['not of the list', 'stand=weg', undefined],
    ['a word that every object knows', 'stand=constructor', undefined],
  ])('a choice: %s', (_why, search, expected) =>
    expect(choiceIn(at(search), 'stand', ['open', 'loopt'])).toBe(expected),
  );

  test.each([
    ['2022', 2022],
    ['22', undefined],
    ['2022.5', undefined],
    ['-2022', undefined],
    ['9999', undefined],
  ])('the year %s is %s', (text, expected) => expect(yearIn(at(`jaar=${text}`), 'jaar')).toBe(expected));

  test.each([
    ['3', 3],
    ['0', 1],
    ['-1', 1],
    ['1e9', 1],
    ['99999999999', 1],
  ])('page %s is %i', (text, expected) => expect(pageIn(at(`pagina=${text}`))).toBe(expected));

  const standard = { by: 'datum', descending: true } as const;
  test.each([
    ['datum', { by: 'datum', descending: false }],
    ['-nummer', { by: 'nummer', descending: true }],
    ['; drop table', standard],
    ['', standard],
  ])('sorting by %j', (text, expected) =>
    expect(sortIn(at(`sorteer=${encodeURIComponent(text)}`), ['datum', 'nummer'], standard)).toEqual(
      expected,
    ),
  );

  test('a sort is written as it is read', () => {
    expect(
      sortIn(at(`sorteer=${sortText(standard)}`), ['datum'], { by: 'datum', descending: false }),
    ).toEqual(standard);
  });
});

describe('a page of a list', () => {
  test.each([
    ['the first', 1, 120, { page: 1, pageCount: 3, from: 1, to: 50 }],
    ['the last is not full', 3, 120, { page: 3, pageCount: 3, from: 101, to: 120 }],
    ['past the end is the last', 9, 120, { page: 3, pageCount: 3, from: 101, to: 120 }],
    ['an empty list has one page', 1, 0, { page: 1, pageCount: 1, from: 0, to: 0 }],
  ])('%s', (_why, asked, total, expected) => expect(pageOf(asked, total)).toEqual({ ...expected, total }));
});

describe('which parties are meant', () => {
  const parties = [
    { id: 'vng', hoek: 'gemeenten', groupIds: ['gemeenten'] },
    { id: 'vws', hoek: 'rijk', groupIds: ['rijk'] },
    { id: 'gemeenten', hoek: 'gemeenten', groupIds: ['vijfhoek'] },
    { id: 'rijk', hoek: 'rijk', groupIds: ['vijfhoek'] },
    // Two groups that name each other must not go round for ever.
    { id: 'vijfhoek', hoek: null, groupIds: ['rijk'] },
  ] as const;

  test.each([
    [
      'a party, its group, and the group of that',
      (id: string) => id === 'vng',
      'gemeenten,rijk,vijfhoek,vng',
    ],
    ['a group means not its members', (id: string) => id === 'vijfhoek', 'rijk,vijfhoek'],
    ['nobody', () => false, ''],
  ])('%s', (_why, isMeant, expected) => {
    expect(
      partiesMeant(parties, ({ id }) => isMeant(id))
        .sort()
        .join(','),
    ).toBe(expected);
  });
});
