import type { ConsultationRemarkKind } from '~/domain/consultation/kinds';
import type { RemarkAnswer } from '~/domain/minutes/remark';
import { consultationRemarkKindWords } from '~/messages/consultation-words';
import { remarkAnswerWords } from '~/messages/minutes-words';
import type { Column } from './columns';

type ExportedRemark = {
  position: number;
  party: { shortName: string };
  place: string;
  kind: ConsultationRemarkKind;
  text: string;
  answer: RemarkAnswer | null;
  answerWhy: string;
};

/** The table of remarks and answers, one row per remark, for Word and for spreadsheets. */
export const consultationRemarkColumns: Column<ExportedRemark>[] = [
  { kind: 'text', title: 'Nummer', value: ({ party, position }) => `${party.shortName} ${position}` },
  { kind: 'text', title: 'Partij', value: ({ party }) => party.shortName },
  { kind: 'text', title: 'Waar', value: ({ place }) => place || 'hele stuk' },
  { kind: 'text', title: 'Soort', value: ({ kind }) => consultationRemarkKindWords[kind] },
  { kind: 'text', title: 'Opmerking', value: ({ text }) => text },
  {
    kind: 'text',
    title: 'Antwoord',
    value: ({ answer }) => (answer === null ? 'nog niet beantwoord' : remarkAnswerWords[answer]),
  },
  { kind: 'text', title: 'Waarom', value: ({ answerWhy }) => answerWhy },
];

/** How wide each of them is on a page, in parts of the whole. */
export const consultationRemarkWidths = [9, 10, 12, 11, 30, 12, 16];
