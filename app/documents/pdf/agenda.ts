import { annotationKinds } from '~/domain/annotation/kinds';
import { isEmptyText } from '~/domain/rich-text/blocks';
import { clockText, dayText } from '../dutch-time';
import type {
  AgendaData,
  AgendaPaperItem,
  AnnotatedAgendaData,
  PaperAnnotation,
  PaperAttachment,
  PaperVersion,
} from '../meeting-papers';
import { annotationWords, purposeWords } from '~/messages/meeting-words';
import { meetingHeadView, purposeViews } from './paper-parts';
import { richTextView } from './rich-text-view';
import { agendaTemplate } from './templates/agenda.typ';
import { typstPdf } from './typst';

/** The agenda as every participant gets it: an overview with times, then the text of each item that has one. */
export function agendaPdf(data: AgendaData): Uint8Array {
  return typstPdf(agendaTemplate, agendaView(data, null));
}

/** The same agenda with what one party wrote for its own members (product rule 10), marked on every page. */
export function annotatedAgendaPdf(data: AnnotatedAgendaData): Uint8Array {
  return typstPdf(agendaTemplate, agendaView(data, data));
}

type Own = { party: string; annotations: PaperAnnotation[] } | null;
type Placed = { item: AgendaPaperItem; level: number; label: string };

function agendaView(data: AgendaData, own: Own) {
  const secret = own === null ? null : `Vertrouwelijk: alleen voor leden van ${own.party}`;
  const paper = own === null ? 'Agenda' : 'Geannoteerde agenda';
  const placed = data.items.flatMap((item, index): Placed[] => [
    { item, level: 3, label: `punt-${index}` },
    ...item.children.map((child, place) => ({ item: child, level: 4, label: `punt-${index}-${place}` })),
  ]);
  const notices = [
    ...(data.version?.calledOff ? ['Deze vergadering is afgelast.'] : []),
    ...(secret === null ? [] : [`${secret}. Deel dit stuk niet met andere partijen.`]),
  ];
  const told = placed.filter(({ item }) => hasText(item, own));
  return {
    ...meetingHeadView(paper, data.meeting, versionText(data.version)),
    confidential: secret,
    notice: notices.length === 0 ? null : notices.join(' '),
    rows: placed.map((place) => rowView(place, told.includes(place))),
    'sections-title': own === null ? 'Toelichting bij de punten' : 'Toelichting en annotaties',
    sections: told.map((place) => sectionView(place, own)),
  };
}

function versionText(version: PaperVersion): string {
  if (version === null) return 'concept';
  const day = dayText(version.sentAt);
  return version.calledOff ? `afgelast op ${day}` : `versie ${version.number}, verstuurd op ${day}`;
}

/** An item that groups sub-items gets its heading as soon as one of them has text: no level may be skipped. */
function hasText(item: AgendaPaperItem, own: Own): boolean {
  return (
    (item.proposal ?? '').trim() !== '' ||
    !isEmptyText(item.explanation) ||
    (own?.annotations.some((annotation) => isOn(annotation, item)) ?? false) ||
    item.children.some((child) => hasText(child, own))
  );
}

const isOn = (annotation: PaperAnnotation, item: AgendaPaperItem): boolean =>
  annotation.itemNumber === item.number && !isEmptyText(annotation.text);

function rowView({ item, level, label }: Placed, hasSection: boolean) {
  return {
    number: item.number,
    sub: level === 4,
    title: item.title,
    target: hasSection ? label : null,
    details: detailLines(item),
    purposes: purposeViews(item.purposes),
    time: item.startsAt === null ? '' : clockText(item.startsAt),
    length: item.minutes === null ? '' : `${item.minutes} min`,
  };
}

function sectionView({ item, level, label }: Placed, own: Own) {
  const purposes = item.purposes.map((purpose) => purposeWords[purpose]);
  const notes = own?.annotations.filter((annotation) => isOn(annotation, item)) ?? [];
  return {
    level,
    label,
    number: item.number,
    title: item.title,
    meta: [...purposes, ...submitterText(item)].join(' · '),
    proposal: item.proposal ?? '',
    explanation: richTextView(item.explanation, level),
    attachments: item.attachments.map(attachmentText),
    annotation: own === null || notes.length === 0 ? null : annotationView(own.party, notes, level),
  };
}

function annotationView(party: string, notes: PaperAnnotation[], level: number) {
  const ordered = annotationKinds.flatMap((kind) => notes.filter((note) => note.kind === kind));
  return {
    private: `Alleen leden van ${party} zien dit`,
    parts: ordered.map((note) => ({
      level: level + 1,
      kind: annotationWords[note.kind],
      text: richTextView(note.text, level + 1),
    })),
  };
}

/** Each bijlage on its line, and who brings the item in behind the last one. */
function detailLines(item: AgendaPaperItem): string[] {
  const lines = item.attachments.map(attachmentText);
  const last = [...lines.slice(-1), ...submitterText(item)].join(' · ');
  return last === '' ? [] : [...lines.slice(0, -1), last];
}

const submitterText = (item: AgendaPaperItem): string[] =>
  item.submitter === null ? [] : [`door ${item.submitter}`];

const attachmentText = (attachment: PaperAttachment): string =>
  `Bijlage ${attachment.number}: ${attachment.title}${attachment.hasFile ? '' : ' (volgt)'}`;
