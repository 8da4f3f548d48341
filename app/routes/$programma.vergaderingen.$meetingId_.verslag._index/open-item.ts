import type { MinutesPage, PageItem } from '~/queries/minutes/minutes-page.server';

export type Showing = { openId: string | null; shown: ReadonlySet<string> };

/**
 * Which agendapunt has the line box, and which are unfolded: during the sitting the one at hand and the one before it;
 * afterwards everything that has something to read.
 */
export function showing(page: MinutesPage, wanted: string | null, all: boolean): Showing {
  const { items, writable, meeting } = page;
  const atTable = items.filter((item) => !item.hasChildren || item.lines.length > 0);
  const openId = writable ? openItem(page, atTable, wanted) : null;
  const goingOn = writable && meeting.openedAt !== null && meeting.closedAt === null;
  const filled = items.filter((item) => item.lines.length > 0);
  if (!goingOn || all)
    return { openId, shown: new Set([...filled.map((item) => item.id), ...(openId ? [openId] : [])]) };
  const place = items.findIndex((item) => item.id === openId);
  const before = items.slice(0, Math.max(place, 0)).findLast((item) => item.lines.length > 0);
  return { openId, shown: new Set([openId, before?.id].filter((id) => id !== null && id !== undefined)) };
}

function openItem(page: MinutesPage, atTable: readonly PageItem[], wanted: string | null): string | null {
  if (wanted !== null && page.items.some((item) => item.id === wanted)) return wanted;
  const current = atTable.find((item) => item.openedAt && !item.closedAt);
  if (current) return current.id;
  const { openedAt, closedAt } = page.meeting;
  const nothingYet = page.items.every((item) => item.lines.length === 0);
  if ((openedAt && !closedAt) || nothingYet) return atTable.find((item) => !item.openedAt)?.id ?? null;
  return null;
}

/** The agendapunt before or after, skipping the heads of groups. */
export function neighbour(
  items: readonly PageItem[],
  id: string,
  way: 'next' | 'previous',
): PageItem | undefined {
  const walk = items.filter((item) => !item.hasChildren || item.id === id);
  const place = walk.findIndex((item) => item.id === id);
  return walk[place + (way === 'next' ? 1 : -1)];
}
