import { asKnownField } from '~/components/domain/as-known';
import { FilterBar, SegmentLinks } from '~/components/ui/filter-bar';
import { yearsIn } from '~/domain/amount-series/series';
import { pictureSearch } from '~/domain/picture/filter';
import { tabelWords } from '~/messages/maatregel';
import { paths } from '~/paths';
import type { PageData } from './data';

/** Tabel, werkgroep and year; everything that is chosen stands in the address. */
export function PictureFilter({ data }: { data: PageData }) {
  const { p, filter, range, tabellen, werkgroepen, days } = data;
  const search = pictureSearch(filter);
  const isFiltered = filter.werkgroep !== undefined || filter.year !== undefined || filter.zoals !== null;
  return (
    <FilterBar
      action={paths.moneyPicture(p)}
      keep={{ tabel: search.tabel }}
      clearHref={isFiltered ? paths.moneyPicture(p, { tabel: search.tabel }) : undefined}
      fields={[
        ...(werkgroepen && werkgroepen.length > 0
          ? [
              {
                kind: 'select' as const,
                name: 'werkgroep',
                label: 'Werkgroep',
                value: filter.werkgroep,
                options: [
                  { value: '', label: 'alle werkgroepen' },
                  ...werkgroepen.map(({ key, name }) => ({ value: key, label: name })),
                ],
              },
            ]
          : []),
        {
          kind: 'select',
          name: 'jaar',
          label: 'Jaar',
          value: search.jaar,
          options: [
            { value: '', label: 'alle jaren samen' },
            ...yearsIn(range).map((year) => ({ value: String(year), label: String(year) })),
          ],
        },
        ...(days.length > 0 || filter.zoals !== null ? [asKnownField(days, filter.zoals)] : []),
      ]}
    >
      {tabellen.length > 1 ? (
        <SegmentLinks
          label="Tabel"
          items={tabellen.map(({ tabel }) => ({
            href: paths.moneyPicture(p, { ...search, tabel: String(tabel) }),
            label: `${tabel}, ${tabelWords[tabel] ?? ''}`,
            current: tabel === filter.tabel,
          }))}
        />
      ) : null}
    </FilterBar>
  );
}
