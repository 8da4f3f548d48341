import { expect, test } from 'vitest';
import { changedMiddle } from './changed-middle';

test.each([
  ['nothing changed', 'abc', 'abc', { from: '', to: '', at: 3 }],
  ['added behind', 'Eerst', 'Eerst dit', { from: '', to: ' dit', at: 5 }],
  ['added in front', 'dit', 'Eerst dit', { from: '', to: 'Eerst ', at: 0 }],
  ['replaced in the middle', 'een twee drie', 'een vier drie', { from: 'twee', to: 'vier', at: 4 }],
  ['doubled letters are counted once', 'aa', 'aaa', { from: '', to: 'a', at: 2 }],
  ['emptied', 'weg', '', { from: 'weg', to: '', at: 0 }],
])('%s', (_why, before, after, change) => {
  expect(changedMiddle(before, after)).toEqual(change);
  const { from, to, at } = change;
  expect(before.slice(0, at) + to + before.slice(at + from.length)).toBe(after);
});
