import { describe, expect, test } from 'vitest';
import { placeOf, readPlace } from './seen-place';

const parent = '0190a000-0000-7000-8000-000000000003';
const items = [
  { id: 'one', parentId: null, position: 10 },
  { id: parent, parentId: null, position: 20 },
  { id: 'a', parentId: parent, position: 5 },
  { id: 'b', parentId: parent, position: 6 },
];

test.each([
  ['a main item counts among the main items', 'one', ':0'],
  ['so does a group', parent, ':1'],
  ['a sub-item counts among its own', 'b', `${parent}:1`],
  ['what is not on the agenda has no place', 'gone', undefined],
])('%s', (_why, id, expected) => {
  expect(placeOf(items, id)).toBe(expected);
});

describe('reading a place back', () => {
  test.each([
    ['a main place', ':4', { parentId: null, index: 4 }],
    ['a place under an item', `${parent}:0`, { parentId: parent, index: 0 }],
    ['no number', `${parent}:`, undefined],
    ['a negative number', ':-1', undefined],
    ['a parent that can be no id', 'x:1', undefined],
    ['nothing', '', undefined],
  ])('%s', (_why, text, expected) => {
    expect(readPlace(text)).toEqual(expected);
  });
});
