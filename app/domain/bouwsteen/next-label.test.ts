import { expect, test } from 'vitest';
import { bouwsteenLabel } from './label';
import { nextLabel } from './next-label';

const labels = (text: string) =>
  text
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => ({ number: parseInt(one, 10), letter: one.replace(/\d/g, '') }));

test.each([
  ['after its own letters', '3a 3d 3b', '1 2a 3a 3b 3d 9', '3e'],
  ['after a number that stands alone', '1', '1 2a 3a', '1a'],
  ['of its last number', '3a 10b', '3a 10b', '10c'],
  ['a letter that another werkgroep took is not free', '3a', '3a 3b', '3c'],
  ['the first of a werkgroep', '', '1 2a 9', '10'],
  ['the first of all', '', '', '1'],
  ['past the z', '3z', '3z 4', '5'],
])('%s', (_why, own, all, expected) => {
  expect(bouwsteenLabel(nextLabel(labels(own), labels(all)))).toBe(expected);
});
