import { describe, expect, test } from 'vitest';
import { diffAgendas, type AgendaChange } from './diff';
import { freezeAgenda, type LiveAgenda, type LiveItem } from './freeze';
import { agendaSnapshotSchema } from './snapshot';

const file = (sha256: string, number = 1): LiveItem['attachments'][number]['file'] => ({
  versionId: `v-${sha256}`,
  number,
  name: 'code.pdf',
  sha256,
  size: 10,
  mediaType: 'application/pdf',
});
const item = (id: string, position: number, more: Partial<LiveItem> = {}): LiveItem => ({
  id,
  parentId: null,
  position,
  title: `Punt ${id}`,
  purposes: [],
  minutes: 10,
  submitter: null,
  proposal: '',
  explanation: [],
  subjects: [],
  attachments: [],
  ...more,
});
const vws = { id: 'vws', name: 'Ministerie van VWS', shortName: 'VWS' };
const live = (items: LiveItem[], meeting: Partial<LiveAgenda['meeting']> = {}): LiveAgenda => ({
  overleg: { id: 'boha', name: 'Bestuurlijk overleg', shortName: 'BOHA' },
  meeting: {
    id: 'm',
    date: '2021-10-07',
    startTime: '13:30',
    minutes: 90,
    place: 'Webex',
    link: null,
    kenmerk: null,
    chair: { party: vws, function: 'staatssecretaris van VWS' },
    ...meeting,
  },
  participants: [{ ...vws, hoek: 'rijk' }],
  items,
});
const paper = { id: 'b', title: 'Code', position: 1, file: file('aaa') };
const base = [item('a', 1), item('b', 2, { attachments: [paper] }), item('c', 3), item('d', 4)];

function changed(after: LiveItem[], meeting: Partial<LiveAgenda['meeting']> = {}): AgendaChange[] {
  return diffAgendas(freezeAgenda(live(base)), freezeAgenda(live(after, meeting)));
}
const short = (change: AgendaChange): string =>
  [
    change.kind,
    'itemId' in change ? change.itemId : '',
    'field' in change ? change.field : '',
    'from' in change ? `${String(change.from)}>${String(change.to)}` : '',
  ]
    .filter(Boolean)
    .join(' ');

describe('a frozen agenda', () => {
  test('fits its own schema after years in JSON, with numbers and times in it', () => {
    const frozen = freezeAgenda(live(base));
    expect(agendaSnapshotSchema.parse(JSON.parse(JSON.stringify(frozen)))).toEqual(frozen);
    expect(frozen.items[1]).toMatchObject({
      number: '2',
      start: '13:40',
      end: '13:50',
      attachments: [{ id: 'b', label: '1' }],
    });
  });
  test('does not depend on the order of the rows', () => {
    expect(JSON.stringify(freezeAgenda(live([...base].reverse())))).toBe(
      JSON.stringify(freezeAgenda(live(base))),
    );
  });
});

describe('a nazending lists exactly what is different', () => {
  const [a, b, c, d] = base as [LiveItem, LiveItem, LiveItem, LiveItem];
  const cases: [why: string, after: LiveItem[], changes: string[]][] = [
    ['nothing', base, []],
    [
      'a new item renumbers those behind it',
      [a, item('n', 1.5), b, c, d],
      ['item_new n', 'item_renumbered b 2>3', 'item_renumbered c 3>4', 'item_renumbered d 4>5'],
    ],
    [
      'a withdrawn item',
      [a, c, d],
      ['item_renumbered c 3>2', 'item_renumbered d 4>3', 'item_withdrawn b', 'attachment_withdrawn b'],
    ],
    [
      'one item moved to the front: only that one moved',
      [a, b, c, { ...d, position: 0 }],
      ['item_moved d 4>1', 'item_renumbered a 1>2', 'item_renumbered b 2>3', 'item_renumbered c 3>4'],
    ],
    ['an item that became a sub-item', [a, b, c, { ...d, parentId: 'c' }], ['item_moved d 4>3a']],
    ['a title', [{ ...a, title: 'Welkom' }, b, c, d], ['item_changed a title Punt a>Welkom']],
    [
      'doelen',
      [{ ...a, purposes: ['ter_bespreking'] }, b, c, d],
      ['item_changed a purposes >ter_bespreking'],
    ],
    [
      'a toelichting',
      [{ ...a, explanation: [{ type: 'paragraph', runs: [{ text: 'Kort' }] }] }, b, c, d],
      ['item_changed a explanation >Kort'],
    ],
    [
      'a new version of a file',
      [a, { ...b, attachments: [{ ...paper, file: file('bbb', 2) }] }, c, d],
      ['attachment_changed b file code.pdf (versie 1)>code.pdf (versie 2)'],
    ],
    [
      'the same bytes under another version are no change',
      [a, { ...b, attachments: [{ ...paper, file: file('aaa', 2) }] }, c, d],
      [],
    ],
    [
      'a new bijlage',
      [a, { ...b, attachments: [paper, { ...paper, id: 'b2', position: 2 }] }, c, d],
      ['attachment_renumbered b 1>1a', 'attachment_new b'],
    ],
    [
      'a bijlage under another item',
      [a, { ...b, attachments: [] }, { ...c, attachments: [paper] }, d],
      ['attachment_moved c 1>1'],
    ],
  ];
  test.each(cases)('%s', (_why, after, changes) => {
    expect(changed(after).map(short)).toEqual(changes);
  });
  test('time, place and chair of the meeting', () => {
    const chair = { party: { id: 'vng', name: 'VNG', shortName: 'VNG' }, function: 'voorzitter VNG' };
    expect(changed(base, { startTime: '14:00', place: 'Den Haag', chair }).map(short)).toEqual([
      'meeting_changed startTime 13:30>14:00',
      'meeting_changed place Webex>Den Haag',
      'meeting_changed chair staatssecretaris van VWS>voorzitter VNG',
    ]);
  });
});
