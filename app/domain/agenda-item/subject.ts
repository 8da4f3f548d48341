/** What an agendapunt or besluit can be about: one mechanism for all kinds. */
export const subjectKinds = [
  'taakopdracht',
  'bouwsteen',
  'fiche',
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
