/** What can be found, in the order in which it is shown when nothing else decides. */
export const searchKinds = [
  'maatregel',
  'besluit',
  'actie',
  'agendapunt',
  'werkgroep',
  'taakopdracht',
  'bouwsteen',
  'fiche',
  'inbreng',
  'annotatie',
] as const;
export type SearchKind = (typeof searchKinds)[number];

export const isSearchKind = (text: string | null): text is SearchKind =>
  searchKinds.some((kind) => kind === text);

/** Hits of one kind that are weighed against each other; of a word that stands everywhere the rest is only counted. */
export const MOST_HITS = 200;
/** Shown per kind when all kinds are shown, and on a page of one kind. */
export const FEW_HITS = 4;
export const HITS_PER_PAGE = 20;
