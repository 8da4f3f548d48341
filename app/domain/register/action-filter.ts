import { choiceIn, pageIn, sortIn, sortText, type Sort } from './address';
import { commonAddress, commonChoices, type CommonChoices } from './choices';

/** How far an action is, as a register asks for it: the first three gather several states, the next tell how it runs. */
export const actionStands = [
  'nog_te_doen',
  'te_laat',
  'stil',
  'open',
  'loopt',
  'op_schema',
  'met_zorg',
  'loopt_achter',
  'afgerond',
  'vervallen',
] as const;
export type ActionStand = (typeof actionStands)[number];

export const actionSorts = ['termijn', 'titel', 'overleg', 'stand'] as const;
export type ActionSort = Sort<(typeof actionSorts)[number]>;

export type ActionFilter = CommonChoices & {
  stand: ActionStand | undefined;
  sort: ActionSort;
  page: number;
};

const standard: ActionSort = { by: 'termijn', descending: false };

export function readActionFilter(search: URLSearchParams): ActionFilter {
  return {
    ...commonChoices(search),
    stand: choiceIn(search, 'stand', actionStands),
    sort: sortIn(search, actionSorts, standard),
    page: pageIn(search),
  };
}

/** The choices as they stand in an address, without the page. */
export function actionAddress(filter: ActionFilter): Record<string, string | undefined> {
  const sort = sortText(filter.sort);
  return {
    ...commonAddress(filter),
    stand: filter.stand,
    sorteer: sort === sortText(standard) ? undefined : sort,
  };
}
