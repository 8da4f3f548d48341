import { expect, it } from 'vitest';
import { nextLine } from './next-line';

/** "|" is where the caret stands. */
const enter = (shown: string): string => {
  const caret = shown.indexOf('|');
  const text = shown.replace('|', '');
  const typed = nextLine(text, caret);
  return typed ? text.slice(0, typed.from) + typed.insert + text.slice(typed.to) : 'gewone regel';
};

it.each<[string, string, string]>([
  ['the next number', '1. Wie|', '1. Wie\n2. '],
  ['with a bracket', '9) Wie|', '9) Wie\n10) '],
  ['the next letter, as far in', '1. Wie\n   a. Jong|', '1. Wie\n   a. Jong\n   b. '],
  ['a dash', '- Wie|', '- Wie\n- '],
  ['between two lines', '1. Wie|\n2. Wat', '1. Wie\n2. \n2. Wat'],
  ['a line with only its number ends the list', '1. Wie\n2. |', '1. Wie\n'],
  ['in the middle of a line', '1. Wi|e', 'gewone regel'],
  ['on a line without number', 'Wie|', 'gewone regel'],
  ['on an empty line', '|', 'gewone regel'],
  ['a word with a full stop is no number', 'vgl. de wet|', 'gewone regel'],
])('%s', (_what, before, expected) => {
  expect(enter(before)).toBe(expected);
});
