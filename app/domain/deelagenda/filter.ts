import type { Hoek } from '~/domain/hoek/hoek';
import { actionStands, type ActionStand } from '~/domain/register/action-filter';
import { choiceIn, textIn } from '~/domain/register/address';
import { commonChoices } from '~/domain/register/choices';

/** What the deelagenda is filtered by; names as in the registers, so that a filter can be carried over. */
export type DeelagendaFilter = {
  werkgroep: string | undefined;
  partij: string | undefined;
  hoek: Hoek | undefined;
  maatregel: string | undefined;
  stand: ActionStand | undefined;
  /** "leidt": only what the chosen parties are verantwoordelijk for. */
  rol: 'leidt' | undefined;
};

export function readDeelagendaFilter(search: URLSearchParams): DeelagendaFilter {
  const { werkgroep, partij, hoek, maatregel } = commonChoices(search);
  return {
    werkgroep,
    partij,
    hoek,
    maatregel,
    stand: choiceIn(search, 'stand', actionStands),
    rol: textIn(search, 'rol') === 'leidt' ? 'leidt' : undefined,
  };
}

export const isFiltered = ({ partij, hoek, maatregel, stand, rol }: DeelagendaFilter): boolean =>
  [partij, hoek, maatregel, stand, rol].some((one) => one !== undefined);
