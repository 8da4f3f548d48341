import ical, { ICalCalendarMethod } from 'ical-generator';
import { oneLine } from '../one-line';

export type FeedEntry = {
  /** The same for as long as the thing is there, so that a calendar knows which entry changes. */
  uid: string;
  title: string;
  /** Page of it. */
  url: string;
} & (
  | { kind: 'meeting'; start: Date; minutes: number; place: string | null }
  /** Takes the whole day, and no time of anybody. */
  | { kind: 'deadline'; date: string }
);

/** A calendar to subscribe to: titles and links only, for calendars are shared. Times are UTC, as in an invitation. */
export function calendarFeed(name: string, entries: readonly FeedEntry[], stamp: Date): string {
  const calendar = ical({
    prodId: { company: 'Vijfhoek', product: 'agenda-adres', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    name: oneLine(name),
    ttl: 3600,
  });
  for (const entry of entries) {
    const common = {
      id: entry.uid,
      stamp,
      summary: oneLine(entry.title),
      url: entry.url,
      description: entry.url,
    };
    if (entry.kind === 'meeting') {
      calendar.createEvent({
        ...common,
        start: entry.start,
        end: new Date(entry.start.getTime() + entry.minutes * 60_000),
        location: entry.place === null ? null : oneLine(entry.place),
      });
    } else {
      calendar.createEvent({ ...common, start: new Date(`${entry.date}T00:00:00Z`), allDay: true });
    }
  }
  return calendar.toString();
}
