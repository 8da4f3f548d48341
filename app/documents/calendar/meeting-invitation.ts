import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { oneLine } from '../one-line';

export type CalendarPerson = { name: string; email: string };

export type MeetingInvitation = {
  /** The same for the life of the meeting, so that a calendar knows which entry changes. */
  uid: string;
  /** One higher with each change that is sent. */
  sequence: number;
  method: 'REQUEST' | 'CANCEL';
  /** When this message is made; the clock is the caller's. */
  stamp: Date;
  start: Date;
  minutes: number;
  title: string;
  place: string | null;
  /** Page of the meeting. */
  url: string;
  organizer: CalendarPerson;
  attendees: CalendarPerson[];
  /** Titles and links only: calendars are shared. */
  description: string;
};

/**
 * A calendar message for a meeting. All times are UTC: with a time zone beside a plain instant the library
 * writes the wrong hour.
 */
export function meetingInvitation(data: MeetingInvitation): string {
  const cancelled = data.method === 'CANCEL';
  const calendar = ical({
    prodId: { company: 'Vijfhoek', product: 'vergaderingen', language: 'NL' },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  const event = calendar.createEvent({
    id: data.uid,
    sequence: data.sequence,
    stamp: data.stamp,
    start: data.start,
    end: new Date(data.start.getTime() + data.minutes * 60_000),
    summary: oneLine(data.title),
    location: data.place === null ? null : oneLine(data.place),
    url: data.url,
    description: data.description.replace(/\r\n?/g, '\n'),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: person(data.organizer),
  });
  for (const attendee of data.attendees) {
    event.createAttendee({
      ...person(attendee),
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
      rsvp: !cancelled,
    });
  }
  return calendar.toString();
}

/** A quote in a name would end the parameter it stands in. */
function person({ name, email }: CalendarPerson): CalendarPerson {
  return { name: oneLine(name).replaceAll('"', "'"), email: email.replace(/[\s"<>;,]/g, '') };
}
