import { agendaTree, byPosition, type Placed } from './tree';

/** Room between two neighbours, so that a move touches one row until the room is used up. */
export const POSITION_GAP = 1024;

export type Move =
  | { kind: 'up' | 'down' | 'in' | 'out' }
  /** `index` counts the new siblings without the item itself. */
  | { kind: 'to'; parentId: string | null; index: number };

export const moveRefusals = [
  'item_unknown',
  'already_first',
  'already_last',
  'no_item_above',
  'already_sub_item',
  'no_sub_item',
  'group_cannot_be_sub_item',
  'parent_unknown',
] as const;
export type MoveRefusal = (typeof moveRefusals)[number];

export type MoveResult = { ok: true; changes: Placed[] } | { ok: false; reason: MoveRefusal };

/** Where an item goes by mouse, keyboard or form; answers only the rows whose place changes. */
export function moveItem(items: readonly Placed[], id: string, move: Move): MoveResult {
  const tree = agendaTree(items);
  const top = tree.map(({ item }) => item);
  const parent = tree.find(({ children }) => children.some((child) => child.id === id));
  const siblings = parent ? parent.children : top;
  const at = siblings.findIndex((item) => item.id === id);
  const item = siblings[at];
  if (item === undefined) return { ok: false, reason: 'item_unknown' };
  const hasChildren = tree.some((node) => node.item.id === id && node.children.length > 0);
  const place = (siblingsOf: readonly Placed[], parentId: string | null, index: number): MoveResult => ({
    ok: true,
    changes: placed(
      item,
      siblingsOf.filter((one) => one.id !== id),
      parentId,
      index,
    ),
  });

  switch (move.kind) {
    case 'up':
      return at === 0
        ? { ok: false, reason: 'already_first' }
        : place(siblings, parent?.item.id ?? null, at - 1);
    case 'down':
      if (at === siblings.length - 1) return { ok: false, reason: 'already_last' };
      return place(siblings, parent?.item.id ?? null, at + 1);
    case 'in': {
      const above = tree[at - 1];
      if (parent) return { ok: false, reason: 'already_sub_item' };
      if (hasChildren) return { ok: false, reason: 'group_cannot_be_sub_item' };
      if (!above) return { ok: false, reason: 'no_item_above' };
      return place(above.children, above.item.id, above.children.length);
    }
    case 'out':
      if (!parent) return { ok: false, reason: 'no_sub_item' };
      return place(top, null, top.indexOf(parent.item) + 1);
    case 'to': {
      const target = tree.find((node) => node.item.id === move.parentId);
      if (move.parentId === null) return place(top, null, move.index);
      if (!target || target.item.id === id) return { ok: false, reason: 'parent_unknown' };
      if (hasChildren) return { ok: false, reason: 'group_cannot_be_sub_item' };
      return place(target.children, target.item.id, move.index);
    }
  }
}

/** The place of a new last item among its siblings. */
export function lastPosition(siblings: readonly { position: number }[]): number {
  return siblings.reduce((highest, item) => Math.max(highest, item.position), 0) + POSITION_GAP;
}

function placed(item: Placed, siblings: Placed[], parentId: string | null, wanted: number): Placed[] {
  const sorted = [...siblings].sort(byPosition);
  const index = Math.max(0, Math.min(Math.trunc(wanted) || 0, sorted.length));
  const before = sorted[index - 1]?.position;
  const after = sorted[index]?.position;
  const position = between(before, after);
  if (position !== undefined) return changed(item, { id: item.id, parentId, position });
  const order = [...sorted.slice(0, index), item, ...sorted.slice(index)];
  return order.flatMap((one, place) =>
    changed(one, { id: one.id, parentId, position: (place + 1) * POSITION_GAP }),
  );
}

function between(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined) return after === undefined ? POSITION_GAP : after - POSITION_GAP;
  if (after === undefined) return before + POSITION_GAP;
  return after - before > 1 ? before + Math.trunc((after - before) / 2) : undefined;
}

function changed(from: Placed, to: Placed): Placed[] {
  return from.parentId === to.parentId && from.position === to.position ? [] : [to];
}
