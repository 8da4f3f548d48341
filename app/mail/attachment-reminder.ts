import { deadlineText } from '../documents/dutch-time';
import type { Mail } from './mail-body';
import { meetingMail, type MeetingMail } from './meeting-mail';

type Missing = {
  /** Who was asked for it. */
  party: string;
  attachment: { number: string; title: string };
  item: { number: string; title: string };
  /** `YYYY-MM-DD`; null where no day was agreed. */
  dueOn: string | null;
};

export function attachmentReminderMail(data: MeetingMail & Missing): Mail {
  const due = data.dueOn === null ? '' : ` Stuur het bestand uiterlijk ${deadlineText(data.dueOn)}.`;
  return meetingMail('Bijlage gevraagd voor', data, [
    { kind: 'text', text: `Er ontbreekt nog een bijlage van ${data.party}.${due}` },
    {
      kind: 'list',
      title: 'Het gaat om',
      items: [
        `bijlage ${data.attachment.number}, ${data.attachment.title}`,
        `bij punt ${data.item.number}, ${data.item.title}`,
      ],
    },
    { kind: 'link', label: 'Voeg het bestand toe', url: data.url },
  ]);
}
