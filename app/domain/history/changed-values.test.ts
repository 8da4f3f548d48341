import { expect, test } from 'vitest';
import { changedValues } from './changed-values';

test.each([
  ['a field that stayed is left out', { a: 1, b: 2 }, { a: 1, b: 3 }, { b: { from: 2, to: 3 } }],
  ['what the form does not carry is left out', { a: 1, b: 2 }, { a: 1 }, {}],
  ['nothing there yet reads as null', {}, { a: 'x' }, { a: { from: null, to: 'x' } }],
  ['absent and null are the same', {}, { a: null }, {}],
  [
    'dates are compared by the moment, not by the object',
    { at: new Date('2021-10-07T11:30:00Z') },
    { at: new Date('2021-10-07T11:30:00Z') },
    {},
  ],
  [
    'lists are compared by what is in them',
    { p: ['a'] },
    { p: ['a', 'b'] },
    { p: { from: ['a'], to: ['a', 'b'] } },
  ],
])('%s', (_why, before, after, expected) => {
  expect(changedValues(before, after)).toEqual(expected);
});
