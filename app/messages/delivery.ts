/** What became of a mail, in words. */
export const deliveryStateWords = {
  queued: 'wacht',
  sent: 'verstuurd',
  failed: 'niet aangekomen',
} as const;

export const deliveryKindWords = {
  agenda: 'agenda',
  nazending: 'nazending',
  afgelasting: 'afgelasting',
  verslag_ter_correctie: 'verslag ter correctie',
  herinnering_bijlage: 'herinnering aan een bijlage',
  inloglink: 'inloglink',
} as const;

/** "Versie 2, nazending" */
export const versionTitle = (version: {
  number: number;
  kind: 'agenda' | 'nazending' | 'afgelasting';
}): string => `Versie ${version.number}, ${deliveryKindWords[version.kind]}`;
