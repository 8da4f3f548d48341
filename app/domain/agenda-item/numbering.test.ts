import { describe, expect, test } from 'vitest';
import { agendaMinutes, letter, numberAgenda, type ItemToNumber } from './numbering';

const item = (id: string, position: number, more: Partial<ItemToNumber> = {}): ItemToNumber => ({
  id,
  parentId: null,
  position,
  minutes: 5,
  attachments: [],
  ...more,
});
const papers = (...ids: string[]): ItemToNumber['attachments'] =>
  ids.map((id, position) => ({ id, position }));

/** The BOHA of 7 October 2021 as it stood: eight items, 3a and 3b, six bijlagen. Rows come in any order. */
const boha: ItemToNumber[] = [
  item('rondvraag', 800),
  item('preambule', 20, { parentId: 'kaders', minutes: 10, attachments: papers('b2') }),
  item('uitgangspunten', 10, { parentId: 'kaders', minutes: 25, attachments: papers('b1') }),
  item('opening', 100),
  item('agenda', 200),
  item('kaders', 300, { minutes: 99 }),
  item('opdrachten', 400, { minutes: 25, attachments: papers('b3') }),
  item('code', 500, { attachments: papers('b4') }),
  item('governance', 600, { minutes: 10, attachments: papers('b5') }),
  item('planning', 700, { minutes: 10, attachments: papers('b6') }),
];

describe('the agenda of 7 October 2021', () => {
  const numbered = numberAgenda(boha, '13:30');
  test('numbers, letters and clock times follow from the positions', () => {
    expect(numbered.map((one) => `${one.number} ${one.id} ${one.start}-${one.end}`)).toEqual([
      '1 opening 13:30-13:35',
      '2 agenda 13:35-13:40',
      '3 kaders 13:40-14:15',
      '3a uitgangspunten 13:40-14:05',
      '3b preambule 14:05-14:15',
      '4 opdrachten 14:15-14:40',
      '5 code 14:40-14:45',
      '6 governance 14:45-14:55',
      '7 planning 14:55-15:05',
      '8 rondvraag 15:05-15:10',
    ]);
  });
  test('bijlagen 1 and 2 hang on 3a and 3b and count on through the meeting', () => {
    const labels = numbered.flatMap((one) => one.attachments.map((paper) => `${one.number}:${paper.label}`));
    expect(labels).toEqual(['3a:1', '3b:2', '4:3', '5:4', '6:5', '7:6']);
  });
  test('a group takes the time of its sub-items, its own minutes do not count', () => {
    expect(numbered.find((one) => one.id === 'kaders')).toMatchObject({ minutes: 35, hasChildren: true });
    expect(agendaMinutes(boha)).toBe(100);
  });
});

describe('bijlage numbers', () => {
  test('several on one item share its number with letters, in their own order', () => {
    const items = [
      item('a', 1, { attachments: papers('x') }),
      item('b', 2, {
        attachments: [
          { id: 'z', position: 9 },
          { id: 'y', position: 3 },
        ],
      }),
      item('c', 3),
      item('d', 4, { attachments: papers('w') }),
    ];
    expect(numberAgenda(items, '09:00').flatMap((one) => one.attachments)).toEqual([
      { id: 'x', label: '1' },
      { id: 'y', label: '2a' },
      { id: 'z', label: '2b' },
      { id: 'w', label: '3' },
    ]);
  });
  test('after z comes aa', () => {
    expect([0, 25, 26, 27, 51, 52].map(letter)).toEqual(['a', 'z', 'aa', 'ab', 'az', 'ba']);
  });
});

describe('odd agendas', () => {
  test('an empty agenda has no numbers', () => expect(numberAgenda([], '13:30')).toEqual([]));
  test('a sub-item whose parent is gone stands on its own rather than vanish', () => {
    expect(numberAgenda([item('a', 1, { parentId: 'gone' })], '13:30')[0]).toMatchObject({
      number: '1',
      depth: 0,
      parentId: null,
    });
  });
  test('equal positions still give one order for everybody', () => {
    const numbers = (items: ItemToNumber[]): string[] => numberAgenda(items, '13:30').map((one) => one.id);
    expect(numbers([item('b', 1), item('a', 1)])).toEqual(numbers([item('a', 1), item('b', 1)]));
  });
  test('past midnight the clock starts again', () => {
    expect(numberAgenda([item('a', 1, { minutes: 60 })], '23:30')[0]).toMatchObject({
      start: '23:30',
      end: '00:30',
    });
  });
});
