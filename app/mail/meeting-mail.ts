import { periodText, weekdayText } from '../documents/dutch-time';
import type { MeetingHead } from '../documents/meeting-papers';
import { mail, type Mail, type MailPart } from './mail-body';

/** What every mail about a meeting needs. `url` is the page of the meeting. */
export type MeetingMail = { meeting: MeetingHead; url: string };

/** "Agenda BOHA, donderdag 7 oktober 2021" above, the facts of the meeting under it, then what the mail says. */
export function meetingMail(about: string, { meeting }: MeetingMail, parts: readonly MailPart[]): Mail {
  return mail(`${about} ${meeting.overleg}, ${weekdayText(meeting.start)}`, [
    {
      kind: 'facts',
      facts: [
        { label: 'Datum', value: weekdayText(meeting.start) },
        { label: 'Tijd', value: periodText(meeting.start, meeting.minutes) },
        { label: 'Plaats', value: meeting.place },
        { label: 'Voorzitter', value: meeting.chair },
      ],
    },
    ...parts,
  ]);
}
