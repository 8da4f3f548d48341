import { expect, test } from 'vitest';
import type { MinutesPage, PageItem } from '~/queries/minutes/minutes-page.server';
import { neighbour, showing } from './open-item';

const noon = new Date('2021-10-07T12:00:00Z');
const item = (id: string, more: Partial<PageItem> = {}): PageItem => ({
  id,
  number: id,
  depth: 0,
  title: id,
  purposes: [],
  openedAt: null,
  closedAt: null,
  plannedStart: '13:30',
  plannedEnd: '13:40',
  hasChildren: false,
  lines: [],
  offers: [],
  ...more,
});
const line = {
  type: 'contribution',
  id: 'c',
  agendaItemId: '1',
  position: 1,
  text: 'x',
  version: 1,
  party: null,
} as const;

/** Only what these questions look at. */
const page = (
  items: PageItem[],
  more: { open?: boolean; closed?: boolean; writable?: boolean } = {},
): MinutesPage =>
  ({
    items,
    writable: more.writable ?? true,
    meeting: { openedAt: more.open || more.closed ? noon : null, closedAt: more.closed ? noon : null },
  }) as unknown as MinutesPage;

const filled = { lines: [line] };

test.each<[why: string, page: MinutesPage, wanted: string | null, openId: string | null, shown: string[]]>([
  ['nothing yet: the box stands at the first point', page([item('1'), item('2')]), null, '1', ['1']],
  ['the address says where', page([item('1'), item('2')]), '2', '2', ['2']],
  ['an address of nowhere says nothing', page([item('1')]), 'x', '1', ['1']],
  [
    'during the sitting: the point under way and the one before it',
    page([item('1', filled), item('2', filled), item('3', { openedAt: noon })], { open: true }),
    null,
    '3',
    ['3', '2'],
  ],
  [
    'a group is no place to type',
    page([item('3', { hasChildren: true }), item('3a')], { open: true }),
    null,
    '3a',
    ['3a'],
  ],
  [
    'afterwards everything with something in it, and no box',
    page([item('1', filled), item('2')], { closed: true }),
    null,
    null,
    ['1'],
  ],
  ['who only reads has no box', page([item('1', filled), item('2')], { writable: false }), '2', null, ['1']],
])('%s', (_why, asked, wanted, openId, shown) => {
  const found = showing(asked, wanted, false);
  expect([found.openId, [...found.shown].sort()]).toEqual([openId, [...shown].sort()]);
});

test('the keys skip the heads of groups and stop at the ends', () => {
  const items = [item('2'), item('3', { hasChildren: true }), item('3a'), item('3b')];
  expect(neighbour(items, '2', 'next')?.id).toBe('3a');
  expect(neighbour(items, '3a', 'previous')?.id).toBe('2');
  expect(neighbour(items, '3b', 'next')).toBeUndefined();
});
