import type { AgendaChange, ItemField, MeetingField } from '~/domain/agenda-item/diff';
import { formatClock, formatDate } from '~/domain/dates/format';

export const meetingFieldWords: Record<MeetingField, string> = {
  date: 'de datum',
  startTime: 'de begintijd',
  minutes: 'de duur',
  place: 'de plaats',
  link: 'de link om deel te nemen',
  kenmerk: 'het kenmerk',
  chair: 'de voorzitter',
};

export const itemFieldWords: Record<ItemField, string> = {
  title: 'de titel',
  purposes: 'het doel',
  minutes: 'de tijd',
  submitter: 'wie het inbrengt',
  proposal: 'het voorstel',
  explanation: 'de toelichting',
  subjects: 'waar het over gaat',
};

export const attachmentFieldWords = { title: 'de titel', file: 'het bestand' } as const;

/** One change of a nazending as a line, in a mail or on a page: which thing, never the text that was in it. */
export function agendaChangeLine(change: AgendaChange): string {
  switch (change.kind) {
    case 'meeting_changed':
      return `Gewijzigd: ${meetingFieldWords[change.field]} van de vergadering${newValue(change)}`;
    case 'item_new':
      return `Nieuw: punt ${change.number}, ${change.title}`;
    case 'item_withdrawn':
      return `Vervallen: punt ${change.number}, ${change.title}`;
    case 'item_moved':
      return `Verplaatst: punt ${change.from} is nu punt ${change.to}, ${change.title}`;
    case 'item_renumbered':
      return `Ander nummer: punt ${change.from} is nu punt ${change.to}, ${change.title}`;
    case 'item_changed':
      return `Gewijzigd: ${itemFieldWords[change.field]} van punt ${change.number}, ${change.title}`;
    case 'attachment_new':
      return `Nieuw: bijlage ${change.label}, ${change.title}`;
    case 'attachment_withdrawn':
      return `Vervallen: bijlage ${change.label}, ${change.title}`;
    case 'attachment_moved':
      return `Verplaatst: bijlage ${change.from} is nu bijlage ${change.to} bij punt ${change.itemNumber}, ${change.title}`;
    case 'attachment_renumbered':
      return `Ander nummer: bijlage ${change.from} is nu bijlage ${change.to}, ${change.title}`;
    case 'attachment_changed':
      return `Gewijzigd: ${attachmentFieldWords[change.field]} van bijlage ${change.label}, ${change.title}`;
  }
}

/** Date and time are what a reader must know at once; they stand in the head of the mail as well. */
function newValue({ field, to }: { field: MeetingField; to: unknown }): string {
  if (field === 'date' && typeof to === 'string') return `: ${formatDate(to)}`;
  return field === 'startTime' && typeof to === 'string' ? `: ${formatClock(to)} uur` : '';
}
