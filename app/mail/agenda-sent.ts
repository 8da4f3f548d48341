import type { Mail } from './mail-body';
import { meetingMail, type MeetingMail } from './meeting-mail';

/** Goes with the agenda as PDF and the calendar invitation. */
export function agendaSentMail(data: MeetingMail & { items: { number: string; title: string }[] }): Mail {
  return meetingMail('Agenda', data, [
    {
      kind: 'text',
      text: 'De agenda staat klaar. U vindt hem als PDF bij deze mail. De uitnodiging voor uw kalender zit er ook bij.',
    },
    { kind: 'list', title: 'Op de agenda', items: data.items.map((item) => `${item.number} ${item.title}`) },
    { kind: 'link', label: 'Lees de agenda en de bijlagen', url: data.url },
  ]);
}
