import { formatDate } from '~/domain/dates/format';

/** What an agendapunt or besluit can be about: one mechanism for all kinds. */
export const subjectKinds = [
  'taakopdracht',
  'bouwsteen',
  'fiche',
  'escalatie',
  'maatregel',
  'actie',
  'besluit',
  'verslag',
  'document',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export type SubjectRef = { kind: SubjectKind; id: string };

/** As a form field carries it, and back by the schema. */
export const subjectValue = (subject: { kind: string; id: string }): string =>
  `${subject.kind}:${subject.id}`;

/** Where a subject that somebody may see is read. */
export type SubjectPlace = SubjectRef & {
  /** Of a version: the thing that it is a version of; of an escalatie its werkgroep. */
  parentId: string | null;
  /** Number of a version. */
  number: number | null;
  /** The newest version that this reader may see, where that is a later one. */
  newer: number | null;
};

/** A subject with what its name is made of; null when it is gone. */
export type SubjectRow = {
  kind: SubjectKind;
  id: string;
  parts: [string, string | null] | null;
  /** Of a bouwsteen or fiche on an agenda that is made: a later version that was submitted. */
  newer?: number | null;
};

/** How a subject is named on an agenda: one line that stays readable when it is frozen. */
export function subjectLabel({ kind, parts }: Pick<SubjectRow, 'kind' | 'parts'>): string {
  if (parts === null) return '';
  const [name, more] = parts;
  switch (kind) {
    case 'taakopdracht':
      return `Taakopdracht ${name}, versie ${more ?? ''}`;
    case 'maatregel':
      return more === null ? name : `${more}: ${name}`;
    case 'besluit':
      return `Besluit ${name}: ${more ?? ''}`;
    case 'verslag':
      return `Verslag ${name} van ${formatDate(more ?? '')}`;
    case 'actie':
    case 'document':
    case 'escalatie':
      return name;
    case 'bouwsteen':
      return `Bouwsteen ${name}, versie ${more ?? ''}`;
    case 'fiche':
      return `Fiche ${name}, versie ${more ?? ''}`;
  }
}
