/** The long texts of a fiche, in the order in which the sheet shows them. */
export const ficheFields = [
  'doel',
  'voorstel',
  'onderbouwing',
  'raming',
  'transformatiekosten',
  'waterbedeffecten',
  'samenhang',
  'randvoorwaarden',
  'indicatoren',
  'leefwereldtoets',
  'uitvoeringstoets',
  'dilemmas',
] as const;
export type FicheField = (typeof ficheFields)[number];
