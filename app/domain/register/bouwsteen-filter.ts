import { bouwsteenKinds, type BouwsteenKind } from '~/domain/bouwsteen/kinds';
import { bouwsteenStates } from '~/domain/bouwsteen/status';
import { choiceIn, pageIn, sortIn, sortText, textIn, type Sort } from './address';

/** How far a bouwsteen is, as the register asks for it; what was withdrawn is there only when it is asked for. */
export const bouwsteenStands = [...bouwsteenStates, 'te_laat', 'ingetrokken'] as const;
export type BouwsteenStand = (typeof bouwsteenStands)[number];

export const bouwsteenSorts = ['nummer', 'werkgroep', 'termijn', 'stand'] as const;
export type BouwsteenSort = Sort<(typeof bouwsteenSorts)[number]>;

export type BouwsteenFilter = {
  tekst: string | undefined;
  /** By its key. */
  werkgroep: string | undefined;
  soort: BouwsteenKind | undefined;
  stand: BouwsteenStand | undefined;
  sort: BouwsteenSort;
  page: number;
};

const standard: BouwsteenSort = { by: 'nummer', descending: false };

export const readBouwsteenFilter = (search: URLSearchParams): BouwsteenFilter => ({
  tekst: textIn(search, 'tekst'),
  werkgroep: textIn(search, 'werkgroep'),
  soort: choiceIn(search, 'soort', bouwsteenKinds),
  stand: choiceIn(search, 'stand', bouwsteenStands),
  sort: sortIn(search, bouwsteenSorts, standard),
  page: pageIn(search),
});

/** The choices as they stand in an address, without the page. */
export function bouwsteenAddress(filter: BouwsteenFilter): Record<string, string | undefined> {
  const { tekst, werkgroep, soort, stand } = filter;
  const sort = sortText(filter.sort);
  return { tekst, werkgroep, soort, stand, sorteer: sort === sortText(standard) ? undefined : sort };
}
