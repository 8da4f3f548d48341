import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppLink } from '~/components/ui/app-link';
import { MoneyTable } from '~/components/domain/money-table';
import { ReadingNotes } from '~/components/domain/reading-notes';
import { LinkButton } from '~/components/ui/button';
import { AsKnownNotice } from '~/components/domain/as-known';
import { EmptyState, Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { readMaatregelFilter } from '~/domain/maatregel/filter';
import { asksOverProgrammas } from '~/domain/maatregel/over-programmas';
import { countText, differenceNews } from '~/messages/maatregel';
import { exportPath, paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { asKnownDays } from '~/queries/maatregel/as-known-days.server';
import { maatregelTable } from '~/queries/maatregel/maatregel-table.server';
import { overProgrammas } from '~/queries/maatregel/over-programmas.server';
import type { PageData } from './data';
import { listAt, ListFilter } from './list-filter';
import { OverProgrammas } from './over-programmas';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Maatregelen, tabel ${data?.filter.tabel ?? 1} - Vijfhoek` },
];

export const loader = guarded('maatregel:read', async ({ ctx, programma, request }): Promise<PageData> => {
  const search = new URL(request.url).searchParams;
  const { tabel = 1, werkgroep, zoals } = readMaatregelFilter(search);
  const range = { from: programma.firstYear, to: programma.lastYear };
  // A werkgroep is of one programma: its part is added to nothing.
  const adds = asksOverProgrammas(search) && werkgroep === undefined;
  const [table, days, others] = await Promise.all([
    maatregelTable(ctx, range, { tabel, werkgroep, zoals }),
    asKnownDays(ctx),
    overProgrammas(ctx, { name: programma.name, range }, { tabel, zoals, adds }),
  ]);
  if (!table) throw notFound();
  return { ...table, days, others, p: programma.key };
});

export default function Maatregelen() {
  const data = useLoaderData<typeof loader>();
  const { p, filter, tabellen, award } = data;
  const sum = data.others?.sum ?? null;
  const here = listAt(data, {});
  const pictureAt = paths.moneyPicture(p, {
    tabel: String(filter.tabel),
    werkgroep: filter.werkgroep,
    zoals: filter.zoals ?? undefined,
  });
  const news = differenceNews(data.difference);
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
      <ListFilter data={data} />
      <AsKnownNotice zoals={filter.zoals} nowHref={listAt(data, { zoals: null })} />
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
      {sum ? <OverProgrammas sum={sum} tabel={filter.tabel} /> : null}
      {news ? (
        <Notice kind={data.difference.kind === 'equal' ? 'info' : 'let'} title={news.title} level={2} block>
          {news.text}
        </Notice>
      ) : null}
      <ReadingNotes data={data} />
    </>
  );
}
