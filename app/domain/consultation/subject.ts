/** The version that is put round, as its page and its label need it. */
export type ConsultedVersion =
  | { kind: 'taakopdracht'; werkgroep: { id: string; shortName: string }; number: number }
  | { kind: 'bouwsteen'; bouwsteenId: string; label: string; title: string; number: number }
  | {
      kind: 'document';
      title: string;
      number: number;
      file: { versionId: string; name: string; size: number; mediaType: string };
    };
