import { expect, test } from 'vitest';
import { actionsCounted, countText, decisionsCounted, dueText, pagedText } from './register';

test.each([
  [0, 'geen acties'],
  [1, '1 actie'],
  [1204, '1.204 acties'],
])('%i actions are %j', (count, text) => expect(countText(count, actionsCounted)).toBe(text));

test.each([
  [
    'a page of many',
    { page: 2, pageCount: 25, from: 51, to: 100, total: 1204 },
    '51 tot en met 100 van 1.204 besluiten',
  ],
  ['all on one page', { page: 1, pageCount: 1, from: 1, to: 7, total: 7 }, '7 besluiten'],
  ['nothing', { page: 1, pageCount: 1, from: 0, to: 0, total: 0 }, 'Geen besluiten'],
])('%s', (_why, paged, text) => expect(pagedText(paged, decisionsCounted)).toBe(text));

test.each([
  [{ deadline: '2021-12-01', deadlineYear: 2021, latestYear: null }, '1 december 2021'],
  [{ deadline: null, deadlineYear: 2022, latestYear: null }, '2022'],
  [{ deadline: null, deadlineYear: 2023, latestYear: 2024 }, '2023, uiterlijk 2024'],
  [{ deadline: null, deadlineYear: null, latestYear: null }, 'nog geen jaar'],
])('%j is due %j', (due, text) => expect(dueText(due)).toBe(text));
