import { describe, expect, test } from 'vitest';
import type { MeetingFactsInput } from '~/domain/meeting/schema';
import { db } from '~/platform/db/client.server';
import { changeMeeting } from '~/services/meeting/change-meeting.server';
import { keepPresence } from '~/services/presence/keep-presence.server';
import { whoIsHere } from '~/queries/meeting/who-is-here.server';
import { eventsSince, lastEvent, makeBoha, makeMeeting } from '../../factories/boha';
import { testDatabase } from '../../support/database';

await testDatabase();
const boha = await makeBoha();

const facts = (changed: Partial<MeetingFactsInput> = {}): MeetingFactsInput => ({
  date: '2021-10-08',
  startTime: '10:00',
  minutes: 60,
  place: 'Den Haag',
  link: 'https://example.org/vergadering',
  kenmerk: 'BOHA-2021-1',
  chairPartyId: boha.party.vws,
  chairFunction: 'staatssecretaris van VWS',
  chairReason: '',
  version: 1,
  ...changed,
});

describe('the facts of a meeting', () => {
  test('are saved, with the clock of Amsterdam', async () => {
    const meetingId = await makeMeeting(boha);
    const seq = await lastEvent();
    expect((await changeMeeting(await boha.as('secretaris'), { ...facts(), meetingId })).ok).toBe(true);
    const row = await db().meeting.findUniqueOrThrow({ where: { id: meetingId } });
    expect(row.startsAt.toISOString()).toBe('2021-10-08T08:00:00.000Z');
    expect(row).toMatchObject({ place: 'Den Haag', minutes: 60, version: 2, kenmerk: 'BOHA-2021-1' });
    expect(await eventsSince(seq)).toEqual([{ action: 'meeting_changed', result: 'done', reasons: [] }]);
  });

  test('a stale save is refused with both texts', async () => {
    const meetingId = await makeMeeting(boha, { startsAt: new Date('2021-09-01T11:30:00Z') });
    const base = { meetingId, date: '2021-09-01' };
    await changeMeeting(await boha.as('tweedeSecretaris'), { ...facts({ place: 'Utrecht' }), ...base });
    const late = await changeMeeting(await boha.as('secretaris'), { ...facts(), ...base });
    expect(late).toMatchObject({ kind: 'stale', stale: { version: 2 } });
    const fields = late.ok || late.kind !== 'stale' ? [] : late.stale.fields;
    expect(fields.find(({ name }) => name === 'place')).toMatchObject({
      theirs: 'Utrecht',
      yours: 'Den Haag',
    });
  });

  test.each([
    ['gehouden', 'meeting_held'],
    ['afgelast', 'meeting_cancelled'],
  ] as const)('are closed once it is %s', async (state, code) => {
    const meetingId = await makeMeeting(boha, { state, startsAt: new Date('2021-08-01T11:30:00Z') });
    const outcome = await changeMeeting(await boha.as('secretaris'), {
      ...facts({ date: '2021-08-02' }),
      meetingId,
    });
    expect(outcome).toMatchObject({ reasons: [{ code }] });
  });

  test('are not there for an outsider', async () => {
    const meetingId = await makeMeeting(boha, { startsAt: new Date('2021-07-01T11:30:00Z') });
    expect(await changeMeeting(await boha.as('fnv'), { ...facts(), meetingId })).toMatchObject({
      kind: 'hidden',
    });
  });
});

describe('who is here', () => {
  test('secretarissen see each other and what they work on, for less than a minute', async () => {
    const meetingId = await makeMeeting(boha, { startsAt: new Date('2021-06-01T11:30:00Z') });
    const meeting = { id: meetingId, overlegId: boha.overlegId };
    const [me, other] = [await boha.as('secretaris'), await boha.as('tweedeSecretaris')];
    expect(await keepPresence(other, { meetingId, itemId: null, editing: true })).toBe(true);
    expect(await keepPresence(me, { meetingId, itemId: null, editing: false })).toBe(true);
    expect(await whoIsHere(me, meeting)).toMatchObject([{ name: 'tweedeSecretaris', editing: true }]);
    const later = { ...me, now: new Date(me.now.getTime() + 60_000) };
    expect(await whoIsHere(later, meeting)).toEqual([]);
  });

  test('somebody for whom the meeting is not there leaves no trace on it', async () => {
    const meetingId = await makeMeeting(boha, { startsAt: new Date('2021-05-01T11:30:00Z') });
    expect(await keepPresence(await boha.as('vws'), { meetingId, itemId: null, editing: false })).toBe(false);
    expect(await db().presence.count({ where: { meetingId } })).toBe(0);
  });
});
