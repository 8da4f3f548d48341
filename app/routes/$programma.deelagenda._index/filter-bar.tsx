import { FilterBar, SegmentLinks, type FilterField } from '~/components/ui/filter-bar';
import { isFiltered } from '~/domain/deelagenda/filter';
import { HOEKEN, hoekNames } from '~/domain/hoek/hoek';
import { WE } from '~/domain/register/choices';
import { actionStandWords } from '~/messages/deelagenda';
import { joinWords } from '~/messages/join-words';
import { paths } from '~/paths';
import type { DeelagendaPage } from '~/queries/deelagenda/deelagenda-page.server';
import { hrefWith } from './href';

export type PageData = DeelagendaPage & { p: string };

const cleared = {
  partij: undefined,
  hoek: undefined,
  maatregel: undefined,
  stand: undefined,
  rol: undefined,
};

/** Whose actions, which maatregel, how far: all in the address, so that it can be mailed. */
export function DeelagendaFilterBar({ data }: { data: PageData }) {
  const { p, filter, deelagendas, own, chosen } = data;
  const we = own.length > 0;
  const select = (
    name: string,
    label: string,
    value: string | undefined,
    options: { value: string; label: string }[],
  ): FilterField => ({ kind: 'select', name, label, value, options });
  return (
    <FilterBar
      action={paths.deelagenda(p)}
      keep={filter.rol ? { rol: filter.rol } : {}}
      clearHref={isFiltered(filter) ? hrefWith(data, cleared) : undefined}
      fields={[
        ...(deelagendas.length > 1
          ? [
              select(
                'werkgroep',
                'Deelagenda',
                chosen?.key,
                deelagendas.map(({ key, name }) => ({ value: key, label: name })),
              ),
            ]
          : []),
        select('partij', 'Partij', filter.partij, [
          { value: '', label: 'alle partijen' },
          ...(we ? [{ value: WE, label: `wij (${joinWords(own)})` }] : []),
          ...data.parties.map(({ key, name }) => ({ value: key, label: name })),
        ]),
        select('hoek', 'Hoek', filter.hoek, [
          { value: '', label: 'alle hoeken' },
          ...HOEKEN.map((hoek) => ({ value: hoek, label: hoekNames[hoek] })),
        ]),
        select('maatregel', 'Maatregel', filter.maatregel, [
          { value: '', label: 'alle maatregelen' },
          ...data.maatregelen.map(({ key, name }) => ({ value: key, label: name })),
        ]),
        select('stand', 'Stand', filter.stand, [
          { value: '', label: 'elke stand' },
          ...Object.entries(actionStandWords).map(([value, label]) => ({ value, label })),
        ]),
      ]}
    >
      {we ? (
        <SegmentLinks
          label="Van wie"
          items={[
            {
              href: hrefWith(data, { partij: undefined, rol: undefined }),
              label: 'Alle partijen',
              current: filter.partij === undefined && filter.hoek === undefined,
            },
            {
              href: hrefWith(data, { partij: WE, rol: undefined }),
              label: `Wij (${joinWords(own)})`,
              current: filter.partij === WE && filter.rol === undefined,
            },
            {
              href: hrefWith(data, { partij: WE, rol: 'leidt' }),
              label: 'Wij leiden',
              current: filter.partij === WE && filter.rol === 'leidt',
            },
          ]}
        />
      ) : null}
    </FilterBar>
  );
}
