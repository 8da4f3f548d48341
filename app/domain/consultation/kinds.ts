/** What can be put to the achterban: a version of a taakopdracht, of a bouwsteen, or of a file. */
export const consultationSubjectKinds = ['taakopdracht', 'bouwsteen', 'document'] as const;
export type ConsultationSubjectKind = (typeof consultationSubjectKinds)[number];

export const consultationRemarkKinds = ['inhoudelijk', 'redactioneel', 'vraag', 'feitelijk'] as const;
export type ConsultationRemarkKind = (typeof consultationRemarkKinds)[number];

/** What a party can say of the whole; being silent is no position. */
export const consultationPositions = ['akkoord', 'kanttekening', 'voorbehoud', 'niet_akkoord'] as const;
export type ConsultationPosition = (typeof consultationPositions)[number];
