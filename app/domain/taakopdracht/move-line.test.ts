import { expect, it } from 'vitest';
import { moveLine, type LineMove } from './move-line';

const list = ['1. Wie', '   a. Jong', '   b. Oud', '2. Wat', '   met wie', '3. Waar'].join('\n');

const shown = (text: string): string => text.replaceAll('   ', '>').replaceAll('\n', ' / ');

it.each<[string, number, LineMove, string, number]>([
  [
    'down, with what is lettered under it',
    0,
    'down',
    '1. Wat met wie / 2. Wie / >a. Jong / >b. Oud / 3. Waar',
    1,
  ],
  [
    'up, over the one before with all under it',
    3,
    'up',
    '1. Wat met wie / 2. Wie / >a. Jong / >b. Oud / 3. Waar',
    0,
  ],
  [
    'up from the second line of a question',
    4,
    'up',
    '1. Wat met wie / 2. Wie / >a. Jong / >b. Oud / 3. Waar',
    0,
  ],
  ['a letter among the letters', 2, 'up', '1. Wie / >a. Oud / >b. Jong / 2. Wat met wie / 3. Waar', 1],
  [
    'in: under the one before it, last',
    3,
    'in',
    '1. Wie / >a. Jong / >b. Oud / >c. Wat met wie / 2. Waar',
    3,
  ],
  [
    'in: the first letter of a new level',
    2,
    'in',
    '1. Wie / >a. Jong / >>i. Oud / 2. Wat met wie / 3. Waar',
    2,
  ],
  [
    'out: right behind what it stood under',
    1,
    'out',
    '1. Wie / >a. Oud / 2. Jong / 3. Wat met wie / 4. Waar',
    2,
  ],
])('%s', (_what, line, move, expected, at) => {
  const moved = moveLine(list, line, move);
  expect(moved && shown(moved.text)).toBe(expected);
  expect(moved?.line).toBe(at);
});

it.each<[string, string, number, LineMove]>([
  ['the first can’t go up', list, 0, 'up'],
  ['the last can’t go down', list, 5, 'down'],
  ['a letter stays with its question', list, 1, 'up'],
  ['the first has nothing to stand under', list, 0, 'in'],
  ['the outermost can’t go out', list, 3, 'out'],
  ['never deeper than the list may be', '1. a\n a. b\n  i. c\n   1. d\n   2. e', 4, 'in'],
  ['a text that can’t be read stays as it is', 'Vragen:\n1. Wie', 1, 'up'],
  ['nothing to move', '', 0, 'down'],
])('not: %s', (_why, text, line, move) => {
  expect(moveLine(text, line, move)).toBeNull();
});
