import { expect, test } from 'vitest';
import { readSearchQuery } from './query';

test.each([
  ['one word is also looked for as a beginning', 'taakop', 'taakop', 'taakop:*'],
  ['words must all be there', 'lokaal  team ', 'lokaal team', 'lokaal:* & team:*'],
  ['a short code is meant as it is: B1 is not B17', 'B1 toegang', 'B1 toegang', 'B1 & toegang:*'],
  ['a number of a besluit is one thing', 'BOHA 2021-03', 'BOHA 2021-03', ''],
  ['an exact phrase stays exact', '"lokaal team"', '"lokaal team"', ''],
  ['curly quotes from Word are quotes', '“lokaal team”', '"lokaal team"', ''],
  ['an apostrophe is one, however it was typed', 'regio’s', "regio's", ''],
  ['signs of a word processor are no letters', 'co\u2011creatie ver\u00ADblijf', 'co-creatie verblijf', ''],
  ['a minus does not turn the question round', '-kosten', 'kosten', 'kosten:*'],
  ['signs of a query language are only signs', "'; -- & | ! kosten:* <-> (", 'kosten', 'kosten:*'],
])('%s', (_why, typed, web, beginnings) => {
  expect(readSearchQuery(typed)).toMatchObject({ web, beginnings });
});

test.each([
  ['nothing', null],
  ['only spaces', '  \n '],
  ['only signs', "'; --"],
  ['only quotes', '""'],
])('%s is no question', (_why, typed) => {
  expect(readSearchQuery(typed)).toBeNull();
});

test('10,000 characters are cut, not refused', () => {
  const query = readSearchQuery('kosten '.repeat(2_000));
  expect(query?.text).toHaveLength(200);
  expect(query?.web.split(' ')).toHaveLength(12);
});
