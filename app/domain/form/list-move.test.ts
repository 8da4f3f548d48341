import { expect, it } from 'vitest';
import { listMoveSchema, moveInList } from './list-move';

const rows = [
  { id: 'a', position: 0 },
  { id: 'b', position: 1 },
  { id: 'c', position: 2 },
];

const order = (changes: { id: string; position: number }[]): string =>
  rows
    .map((row) => changes.find(({ id }) => id === row.id) ?? row)
    .sort((one, other) => one.position - other.position)
    .map(({ id }) => id)
    .join('');

it.each<[string, string, Record<string, string>, string]>([
  ['one up', 'b', { direction: 'omhoog', seen: '1' }, 'bac'],
  ['one down', 'b', { direction: 'omlaag', seen: '1' }, 'acb'],
  ['to the end at once', 'a', { direction: 'naar', index: '2', seen: '0' }, 'bca'],
  ['to the front at once', 'c', { direction: 'naar', index: '0', seen: '2' }, 'cab'],
  ['to where it stands', 'b', { direction: 'naar', index: '1', seen: '1' }, 'abc'],
])('%s', (_what, id, form, expected) => {
  const moved = moveInList(rows, id, listMoveSchema.parse(form));
  expect(moved.ok && order(moved.value)).toBe(expected);
});

it.each<[string, string, Record<string, string>, object]>([
  [
    'the first can’t go up',
    'a',
    { direction: 'omhoog', seen: '0' },
    { reasons: [{ code: 'already_first' }] },
  ],
  [
    'the last can’t go down',
    'c',
    { direction: 'omlaag', seen: '2' },
    { reasons: [{ code: 'already_last' }] },
  ],
  [
    'one that was moved meanwhile',
    'b',
    { direction: 'omhoog', seen: '2' },
    { kind: 'stale', stale: { fields: [{ theirs: 'plaats 2' }] } },
  ],
  ['one that is not there', 'x', { direction: 'omhoog', seen: '0' }, { kind: 'hidden' }],
])('%s', (_what, id, form, expected) => {
  expect(moveInList(rows, id, listMoveSchema.parse(form))).toMatchObject(expected);
});
