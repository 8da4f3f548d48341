import { asKnownField } from '~/components/domain/as-known';
import { FilterBar, SegmentLinks, type FilterField } from '~/components/ui/filter-bar';
import { tabelWords } from '~/messages/maatregel';
import { paths } from '~/paths';
import type { PageData } from './data';

type Change = { tabel?: number; zoals?: null; werkgroep?: null; adds?: boolean };

/** The address of this list as it stands, but for what changes. */
export function listAt({ p, filter, others }: PageData, change: Change): string {
  const adds = change.adds ?? Boolean(others?.sum);
  return paths.maatregelen(p, {
    tabel: String(change.tabel ?? filter.tabel),
    werkgroep: change.werkgroep === null ? undefined : filter.werkgroep,
    zoals: change.zoals === null ? undefined : (filter.zoals ?? undefined),
    met: adds ? 'programmas' : undefined,
  });
}

/** Tabel, werkgroep, day, and whether other programma's are added; all of it stands in the address. */
export function ListFilter({ data }: { data: PageData }) {
  const { p, filter, tabellen, others } = data;
  const adds = Boolean(others?.sum);
  const fields = filterFields(data);
  const choices = (
    <>
      {tabellen.length > 1 ? (
        <SegmentLinks
          label="Tabel"
          items={tabellen.map(({ tabel }) => ({
            href: listAt(data, { tabel }),
            label: `${tabel}, ${tabelWords[tabel] ?? ''}`,
            current: tabel === filter.tabel,
          }))}
        />
      ) : null}
      {others ? (
        <SegmentLinks
          label="Programma’s"
          items={[
            { href: listAt(data, { adds: false }), label: 'alleen dit programma', current: !adds },
            {
              // A werkgroep is of one programma.
              href: listAt(data, { adds: true, werkgroep: null }),
              label: 'met andere programma’s',
              current: adds,
            },
          ]}
        />
      ) : null}
    </>
  );
  if (fields.length === 0)
    return tabellen.length > 1 || others ? <div className="filter">{choices}</div> : null;
  return (
    <FilterBar
      action={paths.maatregelen(p)}
      keep={{ tabel: String(filter.tabel), ...(adds ? { met: 'programmas' } : {}) }}
      clearHref={
        filter.werkgroep || filter.zoals ? listAt(data, { werkgroep: null, zoals: null }) : undefined
      }
      fields={fields}
    >
      {choices}
    </FilterBar>
  );
}

function filterFields({ filter, werkgroepen, days }: PageData): FilterField[] {
  return [
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
    ...(days.length > 0 ? [asKnownField(days, filter.zoals)] : []),
  ];
}
