import type { AgendaChange } from '~/domain/agenda-item/diff';
import { agendaChangeLine } from '~/messages/agenda-change';
import type { Mail } from './mail-body';
import { meetingMail, type MeetingMail } from './meeting-mail';

/** A nazending: exactly what is new, changed, moved or withdrawn since the version before, by title. */
export function supplementMail(data: MeetingMail & { version: number; changes: AgendaChange[] }): Mail {
  return meetingMail('Nazending agenda', data, [
    { kind: 'text', text: `De agenda is veranderd. Dit is versie ${data.version}.` },
    { kind: 'list', title: 'Wat er anders is', items: data.changes.map(agendaChangeLine) },
    { kind: 'link', label: 'Lees de nieuwe agenda', url: data.url },
  ]);
}
