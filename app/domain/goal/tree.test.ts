import { expect, test } from 'vitest';
import { rowsOf, treeOf } from './tree';

const goal = (id: string, parentId: string | null = null) => ({ id, parentId });

test.each([
  ['nothing', [], []],
  ['one on top', [goal('a')], ['a 0']],
  ['a smart goal under a strategic one', [goal('a'), goal('b', 'a')], ['a 0', 'b 1']],
  ['a child that comes before its parent', [goal('b', 'a'), goal('a')], ['a 0', 'b 1']],
  ['three levels', [goal('a'), goal('b', 'a'), goal('c', 'b'), goal('d')], ['a 0', 'b 1', 'c 2', 'd 0']],
  ['the order they came in', [goal('a'), goal('c', 'a'), goal('b', 'a')], ['a 0', 'c 1', 'b 1']],
  ['a parent that is not there', [goal('b', 'gone')], ['b 0']],
])('%s', (_why, goals, rows) => {
  expect(rowsOf(treeOf(goals)).map(({ id, depth }) => `${id} ${depth}`)).toEqual(rows);
});
