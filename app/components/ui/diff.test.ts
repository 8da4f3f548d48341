import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffWords } from './diff';

const show = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => ({ same: text, added: `+[${text}]`, removed: `-[${text}]` })[kind])
    .join('');

it.each([
  ['equal texts have no marks', 'stelt vast', 'stelt vast', 'stelt vast'],
  [
    'a changed word is marked as a word, not letter by letter',
    'stelt vijf vast',
    'stelt zes vast',
    'stelt -[vijf]+[zes] vast',
  ],
  ['a new sentence is one mark', 'Eén zin.', 'Eén zin. Nog een.', 'Eén zin.+[ Nog een.]'],
  ['an empty start gives only what is new', '', 'nieuw', '+[nieuw]'],
  ['an emptied text gives only what went', 'oud', '', '-[oud]'],
])('%s', (_reason, before, after, expected) => {
  expect(show(before, after)).toBe(expected);
});

it('never loses a letter of either text', () => {
  const text = fc
    .array(fc.constantFrom('de', 'werkgroep', 'stelt', 'vast', ' ', '\n', ','))
    .map((w) => w.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after);
      const without = (kind: string) =>
        parts
          .filter((p) => p.kind !== kind)
          .map((p) => p.text)
          .join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});

it('falls back to the whole text when the comparison would take too long', () => {
  const long = 'woord '.repeat(4000);
  expect(diffWords(long, `${long}x`).map((p) => p.kind)).toEqual(['removed', 'added']);
});
