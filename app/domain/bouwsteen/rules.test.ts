import { describe, expect, test } from 'vitest';
import { byLabel, bouwsteenLabel } from './label';
import { reasonsNotToAnnounce, type Announced, type AnnouncedAlready } from './rules';
import { newBouwsteenSchema } from './schema';

const there: AnnouncedAlready[] = [
  { id: 'a', werkgroepId: 'w', number: 3, letter: 'a', kind: 'advies', title: 'Toegang', addendumToId: null },
  { id: 'b', werkgroepId: 'w', number: 4, letter: '', kind: 'addendum', title: 'Erbij', addendumToId: 'a' },
  { id: 'c', werkgroepId: 'x', number: 5, letter: '', kind: 'advies', title: 'Inkoop', addendumToId: null },
];
const fresh: Announced & { id: null; werkgroepId: string } = {
  id: null,
  werkgroepId: 'w',
  number: 3,
  letter: 'b',
  kind: 'advies',
  addendumToId: null,
};

describe('what may be announced', () => {
  test.each<[string, Partial<Announced>, string[]]>([
    ['a number with a letter of its own', {}, []],
    ['a number that another werkgroep has', { number: 5, letter: '' }, ['number: bouwsteen_number_taken']],
    ['a number that is there', { letter: 'a' }, ['number: bouwsteen_number_taken']],
    ['an addendum to a bouwsteen', { kind: 'addendum', addendumToId: 'a' }, []],
    ['an addendum to nothing', { kind: 'addendum' }, ['addendumToId: addendum_parent_missing']],
    [
      'an addendum to what isn’t there',
      { kind: 'addendum', addendumToId: 'z' },
      ['addendumToId: unknown_reference'],
    ],
    [
      'an addendum to another werkgroep’s',
      { kind: 'addendum', addendumToId: 'c' },
      ['addendumToId: unknown_reference'],
    ],
    [
      'an addendum to an addendum',
      { kind: 'addendum', addendumToId: 'b' },
      ['addendumToId: addendum_of_addendum'],
    ],
    ['a bouwsteen chosen without the kind addendum', { addendumToId: 'a' }, ['kind: addendum_kind_missing']],
  ])('%s', (_why, differs, expected) => {
    const reasons = reasonsNotToAnnounce({ ...fresh, ...differs }, there);
    expect(reasons.map(({ field, code }) => `${field ?? ''}: ${code}`)).toEqual(expected);
  });

  test('what has addenda itself can’t become one', () => {
    const [a, ...others] = there;
    const draft = { ...a!, kind: 'addendum' as const, addendumToId: 'd' };
    const parent: AnnouncedAlready = { ...a!, id: 'd', number: 9 };
    expect(reasonsNotToAnnounce(draft, [...others, parent]).map(({ code }) => code)).toEqual([
      'addendum_of_addendum',
    ]);
  });
});

test('numbers are read and ordered as they are counted', () => {
  const labels = [
    { number: 10, letter: '' },
    { number: 2, letter: 'b' },
    { number: 2, letter: '' },
    { number: 2, letter: 'a' },
  ];
  expect(labels.sort(byLabel).map(bouwsteenLabel)).toEqual(['2', '2a', '2b', '10']);
});

const form = { number: '3', letter: ' A ', kind: 'advies', title: ' Toegang  en ', due: '17 december 2021' };
test('the form is read: letters small, spaces tidied, dates as people write them', () => {
  expect(newBouwsteenSchema.parse(form)).toEqual({
    number: 3,
    letter: 'a',
    kind: 'advies',
    title: 'Toegang en',
    description: '',
    due: '2021-12-17',
    addendumToId: null,
  });
});
test.each([
  ['number', '', 'bouwsteen_number_impossible'],
  ['number', '0', 'bouwsteen_number_impossible'],
  ['number', '1000', 'bouwsteen_number_impossible'],
  ['number', '3a', 'bouwsteen_number_impossible'],
  ['letter', 'ab', 'bouwsteen_letter_impossible'],
  ['letter', '2', 'bouwsteen_letter_impossible'],
  ['kind', 'rapport', 'choice_unknown'],
  ['title', ' ', 'title_missing'],
  ['due', '31 februari 2022', 'date_impossible'],
  ['addendumToId', '3a', 'choice_unknown'],
])('%s "%s" is refused: %s', (name, value, code) => {
  const parsed = newBouwsteenSchema.safeParse({ ...form, [name]: value });
  expect(parsed.error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([[name, code]]);
});
