import type { AgendaSnapshot } from '~/domain/agenda-item/snapshot';
import { meetingHeadFromSnapshot } from '../agenda-from-snapshot';
import { meetingInvitation, type CalendarPerson } from './meeting-invitation';

export type Invitation = { method: 'REQUEST' | 'CANCEL'; content: string };

/** The calendar entry of a version that went out: same UID for the life of the meeting, titles and links only. */
export function invitationFromSnapshot(
  snapshot: AgendaSnapshot,
  about: {
    sequence: number;
    cancelled: boolean;
    stamp: Date;
    /** Page of the meeting. */
    url: string;
    organizer: CalendarPerson;
    attendees: CalendarPerson[];
  },
): Invitation {
  const { cancelled, ...rest } = about;
  const head = meetingHeadFromSnapshot(snapshot);
  const method = cancelled ? 'CANCEL' : 'REQUEST';
  const content = meetingInvitation({
    ...rest,
    uid: snapshot.meeting.id,
    method,
    start: head.start,
    minutes: head.minutes,
    title: head.overleg,
    place: head.place || head.link,
    description: [
      ...(head.link === null ? [] : [`Deelnemen: ${head.link}`]),
      `Agenda en bijlagen: ${about.url}`,
    ].join('\n'),
  });
  return { method, content };
}
