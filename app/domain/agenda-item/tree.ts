/** What an agenda is ordered by. Positions are integers with gaps, per parent. */
export type Placed = { id: string; parentId: string | null; position: number };

/** By position; the id decides between equals, so that the order is the same for everybody. */
export function byPosition(a: { id: string; position: number }, b: { id: string; position: number }): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}

/**
 * The items with their sub-items, in order. There is one level of sub-items; an item whose parent is not a
 * main item of this agenda (moved away, withdrawn) stands on its own rather than vanish.
 */
export function agendaTree<T extends Placed>(items: readonly T[]): { item: T; children: T[] }[] {
  const main = new Set(items.filter((item) => item.parentId === null).map((item) => item.id));
  const children = new Map<string, T[]>();
  const top: T[] = [];
  for (const item of items) {
    const parent = item.parentId;
    if (parent === null || !main.has(parent)) top.push(item);
    else children.set(parent, [...(children.get(parent) ?? []), item]);
  }
  return top
    .sort(byPosition)
    .map((item) => ({ item, children: (children.get(item.id) ?? []).sort(byPosition) }));
}
