import type { Mail } from './mail-body';
import { meetingMail, type MeetingMail } from './meeting-mail';

export type SupplementChange = { kind: 'added' | 'changed' | 'withdrawn'; what: string };

const WORDS: Record<SupplementChange['kind'], string> = {
  added: 'Nieuw',
  changed: 'Gewijzigd',
  withdrawn: 'Vervallen',
};

/** A nazending: exactly what is new, changed or withdrawn, by title ("punt 4, Planning" or "bijlage 5, Governance"). */
export function supplementMail(data: MeetingMail & { version: number; changes: SupplementChange[] }): Mail {
  return meetingMail('Nazending agenda', data, [
    { kind: 'text', text: `De agenda is veranderd. Dit is versie ${data.version}.` },
    {
      kind: 'list',
      title: 'Wat er anders is',
      items: data.changes.map(({ kind, what }) => `${WORDS[kind]}: ${what}`),
    },
    { kind: 'link', label: 'Lees de nieuwe agenda', url: data.url },
  ]);
}
