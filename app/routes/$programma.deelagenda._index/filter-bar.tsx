import { FilterBar, SegmentLinks, type FilterField, type FilterOption } from '~/components/ui/filter-bar';
import { deelagendaRoles, isFiltered, noChoices } from '~/domain/deelagenda/filter';
import { HOEKEN, hoekNames } from '~/domain/hoek/hoek';
import { actionStands } from '~/domain/register/action-filter';
import { WE } from '~/domain/register/choices';
import { weInRoleWords } from '~/messages/deelagenda';
import { joinWords } from '~/messages/join-words';
import { actionStandWords } from '~/messages/register';
import { paths } from '~/paths';
import type { DeelagendaPage } from '~/queries/deelagenda/deelagenda-page.server';
import { hrefWith } from './href';

export type PageData = DeelagendaPage & { p: string };

const named = ({ key, name }: { key: string; name: string }): FilterOption => ({ value: key, label: name });

/** Whose actions, which maatregel, how far: all in the address, so that it can be mailed. */
export function DeelagendaFilterBar({ data }: { data: PageData }) {
  const { p, filter, deelagendas, own, chosen } = data;
  const we = own.length > 0;
  // A year and a theme are what a cell leads to; on the board the columns and rows already say them.
  const asTable = filter.als === 'tabel';
  const select = (
    name: string,
    label: string,
    value: string | undefined,
    options: FilterOption[],
  ): FilterField => ({ kind: 'select', name, label, value, options });
  return (
    <FilterBar
      action={paths.deelagenda(p)}
      keep={{ ...(filter.rol ? { rol: filter.rol } : {}), ...(filter.als ? { als: filter.als } : {}) }}
      clearHref={isFiltered(filter) ? hrefWith(data, noChoices) : undefined}
      fields={[
        ...(deelagendas.length > 1
          ? [select('werkgroep', 'Deelagenda', chosen?.key, deelagendas.map(named))]
          : []),
        select('partij', 'Partij', filter.partij, [
          { value: '', label: 'alle partijen' },
          ...(we ? [{ value: WE, label: `wij (${joinWords(own)})` }] : []),
          ...data.parties.map(named),
        ]),
        select('hoek', 'Hoek', filter.hoek, [
          { value: '', label: 'alle hoeken' },
          ...HOEKEN.map((hoek) => ({ value: hoek, label: hoekNames[hoek] })),
        ]),
        ...(asTable || filter.jaar !== undefined
          ? [
              select('jaar', 'Jaar', filter.jaar === undefined ? undefined : String(filter.jaar), [
                { value: '', label: 'alle jaren' },
                ...data.years.map((year) => ({ value: String(year), label: String(year) })),
              ]),
            ]
          : []),
        ...(asTable || filter.thema !== undefined
          ? [
              select('thema', 'Thema', filter.thema, [
                { value: '', label: 'alle thema’s' },
                ...data.themes.map((theme) => ({ value: theme, label: theme })),
              ]),
            ]
          : []),
        select('maatregel', 'Maatregel', filter.maatregel, [
          { value: '', label: 'alle maatregelen' },
          ...data.maatregelen.map(named),
        ]),
        select('stand', 'Stand', filter.stand, [
          { value: '', label: 'elke stand' },
          ...actionStands.map((stand) => ({ value: stand, label: actionStandWords[stand] })),
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
            ...deelagendaRoles.map((rol) => ({
              href: hrefWith(data, { partij: WE, rol }),
              label: weInRoleWords[rol],
              current: filter.partij === WE && filter.rol === rol,
            })),
          ]}
        />
      ) : null}
      <SegmentLinks
        label="Laat zien als"
        items={[
          { href: hrefWith(data, { als: undefined }), label: 'Bord', current: !asTable },
          { href: hrefWith(data, { als: 'tabel' }), label: 'Tabel', current: asTable },
        ]}
      />
    </FilterBar>
  );
}
