import { lastPosition, moveItem, POSITION_GAP } from '~/domain/agenda-item/move';
import { isClosing } from '~/domain/agenda-item/proposals';
import { agendaTree, type Placed } from '~/domain/agenda-item/tree';
import type { Tx } from '~/platform/db/client.server';

export type PlacedItem = Placed & { title: string; origin: string | null };

/** The items on an agenda with their places; what was withdrawn has none. */
export function placedItems(tx: Tx, meetingId: string): Promise<PlacedItem[]> {
  return tx.agendaItem.findMany({
    where: { meetingId, withdrawnAt: null },
    select: { id: true, parentId: true, position: true, title: true, origin: true },
  });
}

/** Writes the places that moved; the items themselves keep their version, for no text of theirs changed. */
export async function writePlaces(tx: Tx, changes: readonly Placed[]): Promise<void> {
  for (const { id, parentId, position } of changes) {
    await tx.agendaItem.update({ where: { id }, data: { parentId, position } });
  }
}

/**
 * Where something new goes: last, but before rondvraag and sluiting; under a parent simply last. Gives its position
 * and the neighbours that make room.
 */
export function newPlace(
  items: readonly PlacedItem[],
  id: string,
  parentId: string | null,
  closes = false,
): { position: number; others: Placed[] } {
  const siblings = items.filter((item) => item.parentId === parentId);
  const last = lastPosition(siblings);
  if (parentId !== null || closes) return { position: last, others: [] };
  const tree = agendaTree(items);
  const firstClosing =
    tree.findLastIndex(({ item }) => !(item.origin === 'standing' && isClosing(item.title))) + 1;
  const moved = moveItem([...items, { id, parentId: null, position: last + POSITION_GAP }], id, {
    kind: 'to',
    parentId: null,
    index: firstClosing,
  });
  const changes = moved.ok ? moved.changes : [];
  return {
    position: changes.find((change) => change.id === id)?.position ?? last + POSITION_GAP,
    others: changes.filter((change) => change.id !== id),
  };
}
