import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppLink } from '~/components/ui/app-link';
import { MoneyTable } from '~/components/domain/money-table';
import { ReadingNotes } from '~/components/domain/reading-notes';
import { LinkButton } from '~/components/ui/button';
import { AsKnownNotice, asKnownField } from '~/components/domain/as-known';
import { FilterBar, SegmentLinks, type FilterField } from '~/components/ui/filter-bar';
import { EmptyState, Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { readMaatregelFilter } from '~/domain/maatregel/filter';
import { differenceNews, tabelWords } from '~/messages/maatregel';
import { exportPath, paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { asKnownDays, type KnownDay } from '~/queries/maatregel/as-known-days.server';
import { maatregelTable, type MaatregelTable } from '~/queries/maatregel/maatregel-table.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Maatregelen, tabel ${data?.filter.tabel ?? 1} - Vijfhoek` },
];

export const loader = guarded('maatregel:read', async ({ ctx, programma, request }) => {
  const { tabel = 1, werkgroep, zoals } = readMaatregelFilter(new URL(request.url).searchParams);
  const range = { from: programma.firstYear, to: programma.lastYear };
  const [table, days] = await Promise.all([
    maatregelTable(ctx, range, { tabel, werkgroep, zoals }),
    asKnownDays(ctx),
  ]);
  if (!table) throw notFound();
  return { ...table, days, p: programma.key };
});

export default function Maatregelen() {
  const data = useLoaderData<typeof loader>();
  const { p, filter, tabellen, award } = data;
  const listAt = (tabel: number, zoals: string | null) =>
    paths.maatregelen(p, { tabel: String(tabel), werkgroep: filter.werkgroep, zoals: zoals ?? undefined });
  const here = listAt(filter.tabel, filter.zoals);
  const pictureAt = paths.moneyPicture(p, {
    tabel: String(filter.tabel),
    werkgroep: filter.werkgroep,
    zoals: filter.zoals ?? undefined,
  });
  const fields = filterFields(data);
  const news = differenceNews(data.difference);
  const tabs =
    tabellen.length > 1 ? (
      <SegmentLinks
        label="Tabel"
        items={tabellen.map(({ tabel }) => ({
          href: listAt(tabel, filter.zoals),
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
          <AppLink key="pm" href={paths.pm(p)}>
            alle PM-posten
          </AppLink>,
        ]}
        actions={
          <>
            <LinkButton href={exportPath(here, 'xlsx')} document>
              Download als spreadsheet
            </LinkButton>
            <LinkButton href={pictureAt} variant="secondary">
              Bekijk het in beeld
            </LinkButton>
            <LinkButton href={paths.monitoring(p)} variant="secondary">
              Monitoring
            </LinkButton>
            <LinkButton variant="bare" href={paths.spreadsheets(p)}>
              Wijzig in Excel
            </LinkButton>
          </>
        }
      />
      {fields.length > 0 ? (
        <FilterBar
          action={paths.maatregelen(p)}
          keep={{ tabel: String(filter.tabel) }}
          clearHref={
            filter.werkgroep || filter.zoals
              ? paths.maatregelen(p, { tabel: String(filter.tabel) })
              : undefined
          }
          fields={fields}
        >
          {tabs}
        </FilterBar>
      ) : tabs ? (
        <div className="filter">{tabs}</div>
      ) : null}
      <AsKnownNotice zoals={filter.zoals} nowHref={listAt(filter.tabel, null)} />
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

type FilterData = Pick<MaatregelTable, 'filter' | 'werkgroepen'> & { days: KnownDay[] };

function filterFields({ filter, werkgroepen, days }: FilterData): FilterField[] {
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

const countText = (tabel: number, count: number): string =>
  `${count} ${count === 1 ? 'maatregel' : 'maatregelen'} in tabel ${tabel}`;
