import { expect, it } from 'vitest';
import type { AgendaSnapshot, SnapshotItem } from '~/domain/agenda-item/snapshot';
import { agendaFromSnapshot } from './agenda-from-snapshot';

const item = (id: string, number: string, parentId: string | null, start: string): SnapshotItem => ({
  id,
  parentId,
  number,
  title: `Punt ${number}`,
  purposes: ['ter_vaststelling'],
  minutes: 10,
  start,
  end: start,
  submitter: { id: 'p', name: 'Vereniging van Nederlandse Gemeenten', shortName: 'VNG' },
  proposal: '',
  explanation: [],
  subjects: [],
  attachments: [{ id: 'f', label: '2a', title: 'Planning', file: null }],
});

const snapshot: AgendaSnapshot = {
  format: 1,
  overleg: { id: 'o', name: 'Bestuurlijk Overleg Hervormingsagenda', shortName: 'BOHA' },
  meeting: {
    id: 'm',
    date: '2021-10-07',
    startTime: '13:30',
    minutes: 90,
    place: 'Webex',
    link: null,
    kenmerk: null,
    chair: { party: { id: 'v', name: 'VWS', shortName: 'VWS' }, function: '' },
  },
  participants: [],
  items: [item('1', '1', null, '13:30'), item('2', '2', null, '13:40'), item('3', '2a', '2', '13:40')],
};

it('puts sub-items under their group, which says no time of its own', () => {
  const { items } = agendaFromSnapshot(snapshot, null);
  expect(items.map(({ number, startsAt, minutes }) => [number, startsAt, minutes])).toEqual([
    ['1', new Date('2021-10-07T11:30:00Z'), 10],
    ['2', null, null],
  ]);
  expect(items[1]?.children.map(({ number, startsAt }) => [number, startsAt])).toEqual([
    ['2a', new Date('2021-10-07T11:40:00Z')],
  ]);
});

it('names the chair by party when no function is known, and keeps an announced bijlage', () => {
  const agenda = agendaFromSnapshot(snapshot, { number: 1, sentAt: new Date('2021-09-30T14:00:00Z') });
  expect(agenda.meeting).toMatchObject({
    overleg: 'BOHA',
    chair: 'VWS',
    start: new Date('2021-10-07T11:30:00Z'),
  });
  expect(agenda.items[0]?.attachments).toEqual([{ number: '2a', title: 'Planning', hasFile: false }]);
});
