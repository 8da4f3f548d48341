import { expect, it } from 'vitest';
import { pagesToShow } from './pages';

it.each<[string, number, number, (number | 'gap')[]]>([
  ['one page needs no choice', 1, 1, [1]],
  ['few pages are all shown', 2, 4, [1, 2, 3, 4]],
  ['a gap of a single page is filled, for the gap would take the same room', 4, 7, [1, 2, 3, 4, 5, 6, 7]],
  ['far from both ends there is a gap on either side', 10, 20, [1, 'gap', 9, 10, 11, 'gap', 20]],
  ['the last page keeps its neighbour', 20, 20, [1, 'gap', 19, 20]],
])('%s', (_reason, current, total, expected) => {
  expect(pagesToShow(current, total)).toEqual(expected);
});
