import ICAL from 'ical.js';
import type { Email } from 'postal-mime';

export const bytesOf = (content: ArrayBuffer | Uint8Array | string): Buffer =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer);

export type CalendarEntry = {
  method: string;
  uid: string;
  sequence: number;
  start: Date;
  end: Date;
  place: string;
  attendees: string[];
};

/** The calendar entry of a mail, or null when it carries none. */
export function calendarOf(mail: Email): CalendarEntry | null {
  const found = mail.attachments.find((one) => one.mimeType === 'application/ics');
  return found ? readCalendar(bytesOf(found.content).toString('utf8')) : null;
}

export function readCalendar(text: string): CalendarEntry {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('no event in the calendar');
  const event = new ICAL.Event(component);
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate(),
    end: event.endDate.toJSDate(),
    place: event.location,
    attendees: component.getAllProperties('attendee').map((one) => String(one.getFirstValue())),
  };
}

export type FeedEntry = { uid: string; title: string; url: string; start: Date; allDay: boolean };

/** Every entry of a calendar to subscribe to; a day has no time, and stands at midnight UTC. */
export function readFeed(text: string): FeedEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const { startDate } = event;
    return {
      uid: event.uid,
      title: event.summary,
      url: String(component.getFirstPropertyValue('url')),
      start: startDate.isDate ? new Date(`${startDate.toString()}T00:00:00Z`) : startDate.toJSDate(),
      allDay: startDate.isDate,
    };
  });
}
