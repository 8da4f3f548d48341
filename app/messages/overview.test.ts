import { describe, expect, test } from 'vitest';
import type { Finding } from '~/domain/agenda-item/check';
import { dueWords, openPoints } from './overview';

const today = '2021-10-06';

test.each([
  ['whenever it suits', null, ''],
  ['today', '2021-10-06', 'vandaag'],
  ['tomorrow', '2021-10-07', 'uiterlijk morgen'],
  ['this week by its day', '2021-10-08', 'uiterlijk vrijdag 8 oktober'],
  ['later this year', '2021-12-01', 'uiterlijk 1 december'],
  ['another year', '2022-01-14', 'uiterlijk 14 januari 2022'],
  ['yesterday', '2021-10-05', '1 dag te laat'],
  ['last month', '2021-09-20', '16 dagen te laat'],
  ['long ago', '2021-06-03', 'te laat sinds 3 juni 2021'],
])('%s', (_why, due, words) => {
  expect(dueWords(due, today)).toBe(words);
});

describe('what is open on the agenda', () => {
  const names = { numbers: { a: '3', b: '4' }, labels: {}, parties: {}, asked: {}, end: '15:10' };
  const finding = (code: Finding['code'], itemId?: string): Finding => ({
    code,
    severity: 'warn',
    itemId,
    minutes: 10,
  });
  test.each([
    ['nothing', [], 'Alles staat klaar om te versturen.'],
    ['one thing', [finding('no_place')], 'Eén ding staat nog open: er is nog geen plaats of link.'],
    [
      'the same at two points is one thing',
      [finding('item_without_purpose', 'a'), finding('item_without_purpose', 'b')],
      'Eén ding staat nog open: de punten 3 en 4 hebben geen doel.',
    ],
    [
      'two things',
      [finding('item_without_paper', 'a'), finding('time_over')],
      'Twee dingen staan nog open: punt 3 heeft nog geen stuk en de agenda loopt tot 15.10 uur.',
    ],
    [
      'more than two are counted, the first two are named',
      [finding('item_without_paper', 'a'), finding('time_over'), finding('no_place')],
      'Drie dingen staan nog open, onder andere: punt 3 heeft nog geen stuk en de agenda loopt tot 15.10 uur.',
    ],
  ])('%s', (_why, findings, text) => {
    expect(openPoints(findings, names)).toBe(text);
  });
});
