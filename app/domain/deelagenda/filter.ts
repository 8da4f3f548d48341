import type { Hoek } from '~/domain/hoek/hoek';
import type { ActionRoleKind } from '~/domain/action-item/assign';
import { actionStands, type ActionStand } from '~/domain/register/action-filter';
import { choiceIn, pageIn, textIn } from '~/domain/register/address';
import { commonChoices } from '~/domain/register/choices';

/** In which role the chosen parties are named: they lead, join or support. */
export const deelagendaRoles = ['leidt', 'doet_mee', 'steunt'] as const;
export type DeelagendaRole = (typeof deelagendaRoles)[number];

export const roleKindOf: Record<DeelagendaRole, ActionRoleKind> = {
  leidt: 'verantwoordelijk',
  doet_mee: 'samen_met',
  steunt: 'ondersteund_door',
};

/** What the deelagenda is filtered by; names as in the registers, so that a filter can be carried over. */
export type DeelagendaFilter = {
  werkgroep: string | undefined;
  partij: string | undefined;
  hoek: Hoek | undefined;
  maatregel: string | undefined;
  stand: ActionStand | undefined;
  rol: DeelagendaRole | undefined;
  thema: string | undefined;
  jaar: number | undefined;
  /** The same as a plain list of rows, in pages. */
  als: 'tabel' | undefined;
  pagina: number;
};

export function readDeelagendaFilter(search: URLSearchParams): DeelagendaFilter {
  const { werkgroep, partij, hoek, maatregel, jaar } = commonChoices(search);
  return {
    werkgroep,
    partij,
    hoek,
    maatregel,
    stand: choiceIn(search, 'stand', actionStands),
    rol: choiceIn(search, 'rol', deelagendaRoles),
    thema: textIn(search, 'thema'),
    jaar,
    als: choiceIn(search, 'als', ['tabel'] as const),
    pagina: pageIn(search),
  };
}

/** The choices as they stand in an address, without the page. */
export const deelagendaAddress = ({
  pagina: _page,
  jaar,
  ...choices
}: DeelagendaFilter): Record<string, string | undefined> => ({
  ...choices,
  jaar: jaar === undefined ? undefined : String(jaar),
});

/** Nothing chosen; which deelagenda and how it is shown are no filter. */
export const noChoices = {
  partij: undefined,
  hoek: undefined,
  maatregel: undefined,
  stand: undefined,
  rol: undefined,
  thema: undefined,
  jaar: undefined,
} satisfies Partial<DeelagendaFilter>;

export const isFiltered = (filter: DeelagendaFilter): boolean =>
  (Object.keys(noChoices) as (keyof typeof noChoices)[]).some((name) => filter[name] !== undefined);
