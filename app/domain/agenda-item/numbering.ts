import { minutesOfDay, timeAt } from '~/domain/dates/calendar';
import { agendaTree, byPosition, type Placed } from './tree';

export type ItemToNumber = Placed & {
  minutes: number;
  attachments: readonly { id: string; position: number }[];
};

export type NumberedItem = {
  id: string;
  parentId: string | null;
  /** "3" or "3a" */
  number: string;
  /** 0, or 1 for a sub-item */
  depth: 0 | 1;
  /** Of a group the sum of its sub-items. */
  minutes: number;
  /** "HH:mm" */
  start: string;
  end: string;
  hasChildren: boolean;
  /** In order, with the bijlage number through the whole meeting: "1", "2a". */
  attachments: { id: string; label: string }[];
};

/**
 * Numbers, letters, bijlage numbers and clock times of an agenda, in reading order. Never stored: they follow
 * from the positions alone, so that every way of reordering gives the same (model invariant 5).
 * An item with one bijlage takes one number ("1"); several on one item share a number with letters ("2a", "2b").
 */
export function numberAgenda(items: readonly ItemToNumber[], startTime: string): NumberedItem[] {
  const numbered: NumberedItem[] = [];
  let clock = minutesOfDay(startTime);
  let bijlage = 0;
  const add = (
    item: ItemToNumber,
    number: string,
    depth: 0 | 1,
    minutes: number,
    hasChildren: boolean,
  ): void => {
    if (item.attachments.length > 0) bijlage += 1;
    numbered.push({
      id: item.id,
      parentId: depth === 0 ? null : item.parentId,
      number,
      depth,
      minutes,
      start: timeAt(clock),
      end: timeAt(clock + minutes),
      hasChildren,
      attachments: attachmentLabels(item, bijlage),
    });
    if (!hasChildren) clock += minutes;
  };
  agendaTree(items).forEach(({ item, children }, index) => {
    const minutes = children.length > 0 ? totalMinutes(children) : item.minutes;
    add(item, String(index + 1), 0, minutes, children.length > 0);
    children.forEach((child, place) => add(child, `${index + 1}${letter(place)}`, 1, child.minutes, false));
  });
  return numbered;
}

function attachmentLabels(item: ItemToNumber, bijlage: number): NumberedItem['attachments'] {
  const sorted = [...item.attachments].sort(byPosition);
  return sorted.map(({ id }, index) => ({
    id,
    label: `${bijlage}${sorted.length > 1 ? letter(index) : ''}`,
  }));
}

function totalMinutes(items: readonly ItemToNumber[]): number {
  return items.reduce((total, item) => total + item.minutes, 0);
}

/** The length of the whole agenda in minutes; a group counts as its sub-items. */
export function agendaMinutes(items: readonly ItemToNumber[]): number {
  return agendaTree(items).reduce(
    (total, { item, children }) => total + (children.length > 0 ? totalMinutes(children) : item.minutes),
    0,
  );
}

/** 0 -> "a", 25 -> "z", 26 -> "aa" */
export function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
