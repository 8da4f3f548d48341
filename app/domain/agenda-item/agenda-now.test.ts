import { describe, expect, it } from 'vitest';
import { agendaNow } from './agenda-now';
import { checkFacts, type StoredItem, type StoredMeeting } from './live-agenda';

const item = (id: string, parentId: string | null, position: number): StoredItem => ({
  id,
  parentId,
  position,
  title: id,
  purposes: [],
  minutes: 5,
  proposal: '',
  explanation: null,
  explanationText: '',
  origin: null,
  version: 1,
  carriedFromId: null,
  submittedById: null,
  submitter: null,
  subjects: [],
  attachments: [],
});

const meeting: StoredMeeting = {
  id: 'm',
  overlegId: 'o',
  kenmerk: null,
  startsAt: new Date('2021-10-07T11:30:00Z'),
  minutes: 90,
  place: 'Webex',
  link: null,
  chairPartyId: 'vws',
  chairFunction: null,
  chairReason: null,
  state: 'concept',
  minutesState: 'geen',
  cancelReason: null,
  version: 1,
  overlegName: 'BOHA',
  overlegShortName: 'BOHA',
  chairParty: { id: 'vws', name: 'VWS', shortName: 'VWS' },
  participants: [],
  sentNumber: 0,
  savedAt: null,
  // As the database gives them: by position, whatever they belong to.
  items: [item('opening', null, 1024), item('deel', 'groep', 1024), item('groep', null, 2048)],
};

const now = new Date('2021-10-06T08:24:00Z');

describe('an agenda as it is stored', () => {
  it('is checked in the order in which it is read: a part after the item that it belongs to', () => {
    expect(checkFacts(meeting, now).items.map(({ id }) => id)).toEqual(['opening', 'groep', 'deel']);
  });

  it('would go out with its numbers, and has nothing to compare with before it was sent', () => {
    const { snapshot, lastSent, changes } = agendaNow(meeting, null, now);
    const numbered = snapshot.items.map(({ id, number }) => `${number} ${id}`);
    expect(numbered).toEqual(['1 opening', '2 groep', '2a deel']);
    expect({ lastSent, changes }).toEqual({ lastSent: null, changes: [] });
  });

  it('differs from what went out by what changed since, and from itself by nothing', () => {
    const sent = { id: 'v', number: 1, sentAt: now, snapshot: agendaNow(meeting, null, now).snapshot };
    expect(agendaNow(meeting, sent, now).changes).toEqual([]);
    const later = agendaNow({ ...meeting, place: 'Utrecht' }, sent, now);
    expect(later.changes).toEqual([
      { kind: 'meeting_changed', field: 'place', from: 'Webex', to: 'Utrecht' },
    ]);
    expect(later.lastSent?.number).toBe(1);
  });
});
