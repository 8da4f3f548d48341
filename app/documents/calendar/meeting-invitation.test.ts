import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { meetingInvitation, type MeetingInvitation } from './meeting-invitation';

const boha: MeetingInvitation = {
  uid: '0190-boha@example.org',
  sequence: 0,
  method: 'REQUEST',
  stamp: new Date('2021-09-30T14:42:00Z'),
  start: new Date('2021-10-07T11:30:00Z'),
  minutes: 90,
  title: 'BOHA; vijfhoek, 7 oktober 2021',
  place: 'Webex',
  url: 'https://vijfhoek.example.org/vergaderingen/1',
  organizer: { name: 'secretaris BOHA', email: 'secretaris@example.org' },
  attendees: [
    { name: 'bestuurder VNG', email: 'vng@example.org' },
    { name: 'bestuurder MIND', email: 'mind@example.org' },
  ],
  description: 'Agenda en bijlagen:\nhttps://vijfhoek.example.org/vergaderingen/1',
};

function parsed(data: MeetingInvitation) {
  const calendar = new ICAL.Component(ICAL.parse(meetingInvitation(data)) as never);
  const component = calendar.getFirstSubcomponent('vevent')!;
  return { calendar, component, event: new ICAL.Event(component) };
}

describe('the calendar message', () => {
  it('carries the meeting to the minute, in UTC', () => {
    const { calendar, component, event } = parsed(boha);
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(event.startDate.toJSDate()).toEqual(boha.start);
    expect(event.endDate.toJSDate()).toEqual(new Date('2021-10-07T13:00:00Z'));
    expect(event.summary).toBe(boha.title);
    expect(event.location).toBe('Webex');
    expect(event.description).toBe(boha.description);
    expect(component.getFirstPropertyValue('url')).toBe(boha.url);
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it.each([
    ['summer', '2021-10-07T11:30:00Z', 'DTSTART:20211007T113000Z'],
    ['winter', '2021-11-02T12:30:00Z', 'DTSTART:20211102T123000Z'],
  ])('writes no time zone, which would shift the hour in %s', (_season, start, line) => {
    const text = meetingInvitation({ ...boha, start: new Date(start) });
    expect(text).toContain(line);
    expect(text).toContain('DTSTAMP:20210930T144200Z');
    expect(text).not.toContain('TZID');
  });

  it('invites each participant and asks for an answer', () => {
    const { component } = parsed(boha);
    const attendees = component.getAllProperties('attendee');
    expect(attendees.map((one) => one.getFirstValue())).toEqual([
      'MAILTO:vng@example.org',
      'MAILTO:mind@example.org',
    ]);
    expect(attendees.map((one) => one.getParameter('rsvp'))).toEqual(['TRUE', 'TRUE']);
  });

  it('changes the same entry: same UID, higher SEQUENCE', () => {
    const { event } = parsed({ ...boha, sequence: 3, start: new Date('2021-10-08T11:30:00Z') });
    expect([event.uid, event.sequence]).toEqual([boha.uid, 3]);
  });

  it('cancels the entry', () => {
    const { calendar, component } = parsed({ ...boha, sequence: 4, method: 'CANCEL' });
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('ends every line with CRLF and keeps it within 75 bytes', () => {
    const text = meetingInvitation({ ...boha, title: 'é'.repeat(150) });
    for (const line of text.split('\r\n')) {
      expect(line).not.toContain('\n');
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    expect(parsed({ ...boha, title: 'é'.repeat(150) }).event.summary).toBe('é'.repeat(150));
  });

  it.each<[string, Partial<MeetingInvitation>]>([
    ['the title', { title: 'BOHA\r\nATTENDEE:mailto:inbreker@example.org' }],
    ['the place', { place: 'Webex\nEND:VEVENT' }],
    ['the description', { description: 'a\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR' }],
    [
      'the name of a participant',
      { attendees: [{ name: 'VNG":mailto:inbreker@example.org\r\nX-EVIL:1', email: 'vng@example.org' }] },
    ],
    ['an address', { attendees: [{ name: 'VNG', email: 'vng@example.org\r\nX-EVIL:1' }] }],
  ])('adds no line of its own through %s', (_field, hostile) => {
    const { calendar, component } = parsed({ ...boha, ...hostile });
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
    expect(component.getFirstProperty('x-evil')).toBeNull();
    const addresses = component.getAllProperties('attendee').map((one) => String(one.getFirstValue()));
    expect(addresses.filter((address) => address.toLowerCase() === 'mailto:inbreker@example.org')).toEqual(
      [],
    );
  });
});
