import { MOST_HITS, type SearchKind } from '~/domain/search/kinds';
import { thousands } from './register';

export const searchKindWords: Record<SearchKind, { one: string; many: string }> = {
  maatregel: { one: 'Maatregel', many: 'Maatregelen' },
  besluit: { one: 'Besluit', many: 'Besluiten' },
  actie: { one: 'Actie', many: 'Acties' },
  agendapunt: { one: 'Agendapunt', many: 'Agendapunten' },
  werkgroep: { one: 'Werkgroep', many: 'Werkgroepen' },
  taakopdracht: { one: 'Taakopdracht', many: 'Taakopdrachten' },
  bouwsteen: { one: 'Bouwsteen', many: 'Bouwstenen' },
  fiche: { one: 'Fiche', many: 'Fiches' },
  inbreng: { one: 'Inbreng', many: 'Inbreng' },
  annotatie: { one: 'Annotatie', many: 'Eigen annotaties' },
};

/** "12", or "500 of meer" where counting stopped. */
export const hitCount = (total: number): string =>
  total >= MOST_HITS ? `${thousands(MOST_HITS)} of meer` : thousands(total);

/** "Alle 12 besluiten". */
export const allOfKind = (kind: SearchKind, total: number): string => {
  const many = searchKindWords[kind].many.toLowerCase();
  return total >= MOST_HITS ? `Meer ${many}` : `Alle ${hitCount(total)} ${many}`;
};
