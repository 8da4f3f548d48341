import { ficheFields, type FicheField } from './fields';

/** The parts of a fiche that are made of rows; each is saved as a whole, with its own version. */
export const ficheRowParts = [
  'gegevens',
  'tijdpad',
  'partners',
  'reeks',
  'kosten',
  'verbanden',
  'risicos',
  'draagvlak',
] as const;
export type FicheRowPart = (typeof ficheRowParts)[number];

/** What is written, saved and versioned by itself: two people in different parts never meet. */
export type FichePart = FicheRowPart | FicheField;

export const isFicheField = (part: FichePart): part is FicheField =>
  (ficheFields as readonly string[]).includes(part);

/** The headings of the sheet in their order, with the parts under each. What the head of the page shows is not here. */
export const ficheSections = [
  { key: 'doel', parts: ['doel'] },
  { key: 'voorstel', parts: ['voorstel'] },
  { key: 'onderbouwing', parts: ['onderbouwing'] },
  { key: 'tijdpad', parts: ['tijdpad'] },
  { key: 'partners', parts: ['partners'] },
  { key: 'raming', parts: ['reeks', 'raming'] },
  { key: 'transformatiekosten', parts: ['kosten', 'transformatiekosten'] },
  { key: 'waterbedeffecten', parts: ['waterbedeffecten'] },
  { key: 'samenhang', parts: ['verbanden', 'samenhang'] },
  { key: 'randvoorwaarden', parts: ['randvoorwaarden'] },
  { key: 'risicos', parts: ['risicos'] },
  { key: 'indicatoren', parts: ['indicatoren'] },
  { key: 'leefwereldtoets', parts: ['leefwereldtoets'] },
  { key: 'uitvoeringstoets', parts: ['uitvoeringstoets'] },
  { key: 'draagvlak', parts: ['draagvlak'] },
  { key: 'dilemmas', parts: ['dilemmas'] },
] as const satisfies readonly { key: FichePart; parts: readonly FichePart[] }[];
export type FicheSectionKey = (typeof ficheSections)[number]['key'];

/** All parts in the order of the sheet. */
export const ficheParts: readonly FichePart[] = [
  'gegevens',
  ...ficheSections.flatMap(({ parts }) => [...parts]),
];

export const isFichePart = (text: string): text is FichePart =>
  (ficheParts as readonly string[]).includes(text);
