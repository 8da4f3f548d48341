import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastPosition, moveItem, type Move, type MoveRefusal } from './move';
import { numberAgenda } from './numbering';
import { agendaTree, type Placed } from './tree';

/** "a b(c d) e" as rows with gaps. */
function rows(text: string): Placed[] {
  const placed: Placed[] = [];
  let parent: string | null = null;
  for (const [index, sign] of [...text.replace(/ /g, '')].entries()) {
    if (sign === '(') parent = placed.at(-1)?.id ?? null;
    else if (sign === ')') parent = null;
    else placed.push({ id: sign, parentId: parent, position: (index + 1) * 1024 });
  }
  return placed;
}

function shape(items: readonly Placed[]): string {
  return agendaTree(items)
    .map(
      ({ item, children }) =>
        item.id + (children.length > 0 ? `(${children.map(({ id }) => id).join(' ')})` : ''),
    )
    .join(' ');
}

function apply(items: readonly Placed[], changes: readonly Placed[]): Placed[] {
  const byId = new Map(changes.map((change) => [change.id, change]));
  return items.map((item) => byId.get(item.id) ?? item);
}

function moved(items: readonly Placed[], id: string, move: Move): Placed[] {
  const result = moveItem(items, id, move);
  return result.ok ? apply(items, result.changes) : [...items];
}

const to = (parentId: string | null, index: number): Move => ({ kind: 'to', parentId, index });

describe('moving an agendapunt', () => {
  const good: [from: string, id: string, move: Move, shape: string, why: string][] = [
    ['a b c', 'c', { kind: 'up' }, 'a c b', 'one up'],
    ['a b c', 'a', { kind: 'down' }, 'b a c', 'one down'],
    ['a b(c d) e', 'd', { kind: 'up' }, 'a b(d c) e', 'among the sub-items'],
    ['a b(c d) e', 'e', { kind: 'up' }, 'a e b(c d)', 'past a whole group'],
    ['a b(c d) e', 'b', { kind: 'up' }, 'b(c d) a e', 'a group takes its sub-items along'],
    ['a b c', 'b', { kind: 'in' }, 'a(b) c', 'becomes the first sub-item of the one above'],
    ['a b(c) d', 'd', { kind: 'in' }, 'a b(c d)', 'becomes the last sub-item'],
    ['a b(c d) e', 'c', { kind: 'out' }, 'a b(d) c e', 'comes right after its group'],
    ['a b c d', 'a', to(null, 2), 'b c a d', 'dropped on the third place'],
    ['a b(c d) e', 'e', to('b', 1), 'a b(c e d)', 'dropped into a group'],
    ['a b(c d) e', 'c', to(null, 0), 'c a b(d) e', 'dropped out of a group'],
    ['a b c', 'a', to(null, 99), 'b c a', 'past the end is the end'],
    ['a b c', 'c', to(null, -4), 'c a b', 'before the beginning is the beginning'],
  ];
  test.each(good)('%s: %s %j gives %s (%s)', (from, id, move, expected) => {
    expect(shape(moved(rows(from), id, move))).toBe(expected);
  });

  const refused: [from: string, id: string, move: Move, reason: MoveRefusal][] = [
    ['a b', 'a', { kind: 'up' }, 'already_first'],
    ['a b', 'b', { kind: 'down' }, 'already_last'],
    ['a b(c) d', 'c', { kind: 'up' }, 'already_first'],
    ['a b', 'a', { kind: 'in' }, 'no_item_above'],
    ['a b(c)', 'c', { kind: 'in' }, 'already_sub_item'],
    ['a b(c)', 'b', { kind: 'in' }, 'group_cannot_be_sub_item'],
    ['a b', 'a', { kind: 'out' }, 'no_sub_item'],
    ['a b(c)', 'b', to('a', 0), 'group_cannot_be_sub_item'],
    ['a b(c)', 'a', to('c', 0), 'parent_unknown'],
    ['a b', 'a', to('a', 0), 'parent_unknown'],
    ['a b', 'x', { kind: 'up' }, 'item_unknown'],
  ];
  test.each(refused)('%s: %s %j is refused with %s', (from, id, move, reason) => {
    expect(moveItem(rows(from), id, move)).toEqual({ ok: false, reason });
  });

  test('touches one row as long as there is room between the neighbours', () => {
    const result = moveItem(rows('a b c d e'), 'e', to(null, 1));
    expect(result.ok && result.changes).toEqual([{ id: 'e', parentId: null, position: 1536 }]);
  });
  test('makes room again when there is none, for these siblings only', () => {
    const tight = [
      ...rows('a(x y)'),
      { id: 'b', parentId: null, position: 1025 },
      { id: 'c', parentId: null, position: 1026 },
    ];
    const result = moveItem(tight, 'c', { kind: 'up' });
    expect(result.ok && result.changes.map((change) => change.id)).toEqual(['c', 'b']);
    expect(shape(apply(tight, result.ok ? result.changes : []))).toBe('a(x y) c b');
  });
  test('a move to where it already stands changes no row', () => {
    const result = moveItem(rows('a b c'), 'b', to(null, 1));
    expect(shape(apply(rows('a b c'), result.ok ? result.changes : []))).toBe('a b c');
  });
  test('a new item comes last', () => {
    expect(lastPosition([])).toBe(1024);
    expect(lastPosition(rows('a b'))).toBe(3072);
  });
});

describe('reordering by any path gives the same agenda (model invariant 5)', () => {
  const ids = [...'abcdefgh'];
  const anyMove = fc.oneof(
    fc.constantFrom<Move>({ kind: 'up' }, { kind: 'down' }, { kind: 'in' }, { kind: 'out' }),
    fc
      .record({ parentId: fc.option(fc.constantFrom(...ids)), index: fc.integer({ min: 0, max: 8 }) })
      .map(({ parentId, index }) => to(parentId, index)),
  );
  const anyPath = fc.array(fc.tuple(fc.constantFrom(...ids), anyMove), { maxLength: 60 });
  const after = (path: [string, Move][]): Placed[] =>
    path.reduce<Placed[]>((items, [id, move]) => moved(items, id, move), rows('a b(c d) e f(g) h'));
  const numbers = (items: readonly Placed[]): string[] =>
    numberAgenda(
      items.map((item) => ({ ...item, minutes: 7, attachments: [{ id: `p${item.id}`, position: 1 }] })),
      '13:30',
    ).map(
      (one) => `${one.id} ${one.number} ${one.start} ${one.attachments.map(({ label }) => label).join()}`,
    );

  test('whatever was done before, dropping every item on its place gives that place', () => {
    fc.assert(
      fc.property(anyPath, anyPath, (one, other) => {
        const wanted = after(other);
        let items = after(one);
        // Empty the groups first, then rebuild the other agenda from top to bottom, as a person with a mouse would.
        for (const { children } of agendaTree(items))
          for (const child of children) items = moved(items, child.id, { kind: 'out' });
        agendaTree(wanted).forEach(({ item, children }, place) => {
          items = moved(items, item.id, to(null, place));
          children.forEach((child, index) => (items = moved(items, child.id, to(item.id, index))));
        });
        expect(numbers(items)).toEqual(numbers(wanted));
      }),
    );
  });
  test('a drop of n places is n presses of the arrow', () => {
    fc.assert(
      fc.property(anyPath, fc.constantFrom(...ids), fc.integer({ min: 0, max: 8 }), (path, id, index) => {
        const items = after(path);
        const lists: { list: Placed[]; parentId: string | null }[] = [
          { list: agendaTree(items).map(({ item }) => item), parentId: null },
          ...agendaTree(items).map(({ item, children }) => ({ list: children, parentId: item.id })),
        ];
        const node = lists.find(({ list }) => list.some((one) => one.id === id));
        const from = node?.list.findIndex((one) => one.id === id) ?? 0;
        const target = Math.min(index, (node?.list.length ?? 1) - 1);
        let pressed = items;
        for (let step = from; step < target; step += 1) pressed = moved(pressed, id, { kind: 'down' });
        for (let step = from; step > target; step -= 1) pressed = moved(pressed, id, { kind: 'up' });
        expect(shape(moved(items, id, to(node?.parentId ?? null, target)))).toBe(shape(pressed));
      }),
    );
  });
  test('nothing gets lost or doubled, and no sub-item gets sub-items', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const items = after(path);
        expect(items.map(({ id }) => id).sort()).toEqual(ids);
        const main = new Set(items.filter((item) => item.parentId === null).map((item) => item.id));
        expect(items.every((item) => item.parentId === null || main.has(item.parentId))).toBe(true);
        expect(new Set(items.map((item) => `${item.parentId} ${item.position}`)).size).toBe(ids.length);
      }),
    );
  });
});
