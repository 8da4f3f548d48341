import { agendaTree, type Placed } from './tree';

/** Where an item stands, as a form remembers what its page showed: "<parent id or empty>:<index among siblings>". */
export function placeOf(items: readonly Placed[], id: string): string | undefined {
  for (const [index, { item, children }] of agendaTree(items).entries()) {
    if (item.id === id) return `:${index}`;
    const at = children.findIndex((child) => child.id === id);
    if (at >= 0) return `${item.id}:${at}`;
  }
  return undefined;
}

/** The place a form asks for; undefined when it says nothing readable. */
export function readPlace(text: string): { parentId: string | null; index: number } | undefined {
  const match = /^([0-9a-f-]{36})?:(\d{1,4})$/i.exec(text);
  return match ? { parentId: match[1]?.toLowerCase() ?? null, index: Number(match[2]) } : undefined;
}
