import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LinkButton } from '~/components/ui/button';
import { FilterBar, SegmentLinks } from '~/components/ui/filter-bar';
import { EmptyState, Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { readMaatregelFilter } from '~/domain/maatregel/filter';
import { differenceNews, tabelWords } from '~/messages/maatregel';
import { exportPath, paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { maatregelTable } from '~/queries/maatregel/maatregel-table.server';
import { MoneyTable } from './money-table';
import { ReadingNotes } from './reading-notes';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Maatregelen, tabel ${data?.filter.tabel ?? 1} - Vijfhoek` },
];

export const loader = guarded('maatregel:read', async ({ ctx, programma, request }) => {
  const { tabel = 1, werkgroep } = readMaatregelFilter(new URL(request.url).searchParams);
  const range = { from: programma.firstYear, to: programma.lastYear };
  const table = await maatregelTable(ctx, range, { tabel, werkgroep });
  if (!table) throw notFound();
  return { ...table, p: programma.key };
});

export default function Maatregelen() {
  const data = useLoaderData<typeof loader>();
  const { p, filter, tabellen, werkgroepen, award } = data;
  const here = paths.maatregelen(p, { tabel: String(filter.tabel), werkgroep: filter.werkgroep });
  const news = differenceNews(data.difference);
  const tabs =
    tabellen.length > 1 ? (
      <SegmentLinks
        label="Tabel"
        items={tabellen.map(({ tabel }) => ({
          href: paths.maatregelen(p, { tabel: String(tabel), werkgroep: filter.werkgroep }),
          label: `${tabel}, ${tabelWords[tabel] ?? ''}`,
          current: tabel === filter.tabel,
        }))}
      />
    ) : null;
  return (
    <>
      <PageHeader
        title="Maatregelen"
        facts={[
          ...(award ? [`${award.reason}, ${formatDate(award.date)}`] : []),
          ...tabellen.map(({ tabel, count }) => countText(tabel, count)),
        ]}
        actions={
          <LinkButton href={exportPath(here, 'xlsx')} document>
            Download als spreadsheet
          </LinkButton>
        }
      />
      {werkgroepen && werkgroepen.length > 0 ? (
        <FilterBar
          action={paths.maatregelen(p)}
          keep={{ tabel: String(filter.tabel) }}
          clearHref={filter.werkgroep ? paths.maatregelen(p, { tabel: String(filter.tabel) }) : undefined}
          fields={[
            {
              kind: 'select',
              name: 'werkgroep',
              label: 'Werkgroep',
              value: filter.werkgroep,
              options: [
                { value: '', label: 'alle werkgroepen' },
                ...werkgroepen.map(({ key, name }) => ({ value: key, label: name })),
              ],
            },
          ]}
        >
          {tabs}
        </FilterBar>
      ) : tabs ? (
        <div className="filter">{tabs}</div>
      ) : null}
      {data.rows.length === 0 ? (
        <EmptyState
          level={2}
          title="Geen maatregelen"
          action={<LinkButton href={paths.maatregelen(p)}>Toon alle maatregelen</LinkButton>}
        >
          {filter.werkgroep
            ? 'In deze tabel staat geen maatregel van deze werkgroep.'
            : 'In dit programma zijn nog geen maatregelen vastgelegd.'}
        </EmptyState>
      ) : (
        <MoneyTable data={data} p={p} />
      )}
      {news ? (
        <Notice kind={data.difference.kind === 'equal' ? 'info' : 'let'} title={news.title} level={2} block>
          {news.text}
        </Notice>
      ) : null}
      <ReadingNotes data={data} />
    </>
  );
}

const countText = (tabel: number, count: number): string =>
  `${count} ${count === 1 ? 'maatregel' : 'maatregelen'} in tabel ${tabel}`;
