import { useState, type DragEvent } from 'react';
import type { Move } from '~/domain/agenda-item/move';
import { agendaTree, type Placed } from '~/domain/agenda-item/tree';

type Zone = 'before' | 'after' | 'inside';

/**
 * Dragging with the mouse: the upper part of a row is "before it", the lower part "after it", and the middle of a main
 * item makes what is dragged a part of it. The buttons and the keyboard do the same.
 */
export function useDrag(items: readonly Placed[], move: (id: string, wish: Move) => void) {
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<{ id: string; zone: Zone }>();

  const stop = () => {
    setDragged(undefined);
    setOver(undefined);
  };

  const handle = (id: string) => ({
    onDragStart: (event: DragEvent<HTMLElement>) => {
      const row = event.currentTarget.closest('li');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', id);
      if (row) event.dataTransfer.setDragImage(row, 20, 20);
      setDragged(id);
    },
    onDragEnd: stop,
  });

  const row = (id: string) => ({
    drop: over?.id === id ? over.zone : null,
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (dragged === undefined || dragged === id) return;
      const zone = zoneAt(event, items, dragged, id);
      event.stopPropagation();
      if (zone === undefined) return;
      event.preventDefault();
      setOver((was) => (was?.id === id && was.zone === zone ? was : { id, zone }));
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      event.preventDefault();
      event.stopPropagation();
      const wish = dragged !== undefined && over ? wishOf(items, dragged, over) : undefined;
      if (dragged !== undefined && wish) move(dragged, wish);
      stop();
    },
  });

  return { handle, row };
}

function zoneAt(
  event: DragEvent<HTMLElement>,
  items: readonly Placed[],
  dragged: string,
  id: string,
): Zone | undefined {
  const tree = agendaTree(items);
  const isGroup = tree.some(({ item, children }) => item.id === dragged && children.length > 0);
  const isMain = tree.some(({ item }) => item.id === id);
  // A group stays whole: it lands before or after a main item, never among parts.
  if (isGroup && !isMain) return undefined;
  const line = event.currentTarget.querySelector(':scope > .punt, :scope > .groepkop') ?? event.currentTarget;
  const box = line.getBoundingClientRect();
  const share = (event.clientY - box.top) / Math.max(box.height, 1);
  if (isMain && !isGroup && share > 0.3 && share < 0.7) return 'inside';
  return share < 0.5 ? 'before' : 'after';
}

function wishOf(
  items: readonly Placed[],
  dragged: string,
  over: { id: string; zone: Zone },
): Move | undefined {
  const tree = agendaTree(items);
  const group = tree.find(({ children }) => children.some(({ id }) => id === over.id));
  const main = tree.find(({ item }) => item.id === over.id);
  if (over.zone === 'inside') {
    const children = (main?.children ?? []).filter(({ id }) => id !== dragged);
    return { kind: 'to', parentId: over.id, index: children.length };
  }
  const siblings = (group ? group.children : tree.map(({ item }) => item)).filter(({ id }) => id !== dragged);
  const at = siblings.findIndex(({ id }) => id === over.id);
  if (at < 0) return undefined;
  return { kind: 'to', parentId: group?.item.id ?? null, index: over.zone === 'before' ? at : at + 1 };
}
