import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LinkButton } from '~/components/ui/button';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { Pagination, ResultCount } from '~/components/ui/pagination';
import { formatDate } from '~/domain/dates/format';
import { deelagendaAddress, isFiltered, readDeelagendaFilter } from '~/domain/deelagenda/filter';
import { WE } from '~/domain/register/choices';
import { actionsText } from '~/messages/deelagenda';
import { actionsCounted, pagedText } from '~/messages/register';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { deelagendaPage } from '~/queries/deelagenda/deelagenda-page.server';
import { ActionTable } from './action-table';
import { DeelagendaFilterBar, type PageData } from './filter-bar';
import { hrefWith } from './href';
import { MatrixTable } from './matrix-table';
import { WithoutYear } from './without-year';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Deelagenda ${data?.chosen?.name ?? ''}`.trim() + ' - Vijfhoek' },
];

export const loader = guarded('deelagenda:read', async ({ ctx, programma, request }) => {
  const page = await deelagendaPage(ctx, readDeelagendaFilter(new URL(request.url).searchParams));
  if (!page) throw notFound();
  return { ...page, p: programma.key };
});

export default function Deelagenda() {
  const data = useLoaderData<typeof loader>();
  const { p, chosen, matrix, own, filter, rows, paged } = data;
  const address = deelagendaAddress(filter);
  return (
    <>
      <PageHeader
        title={`Deelagenda ${chosen?.name ?? ''}`.trim()}
        facts={facts(data)}
        actions={
          <>
            {own.length > 0 ? (
              <LinkButton
                href={
                  data.toHandIn
                    ? paths.submission(p, data.toHandIn.roundId, data.toHandIn.partyId)
                    : hrefWith(data, { partij: WE, rol: undefined, stand: 'nog_te_doen', als: 'tabel' })
                }
              >
                Meld voortgang
              </LinkButton>
            ) : null}
            {data.mayAdd ? (
              <LinkButton href={paths.newDeelagendaAction(p, chosen?.key)}>Voeg een actie toe</LinkButton>
            ) : null}
            <LinkButton href={paths.deelagendaPdf(p, address)} variant="secondary" document>
              Print op A3
            </LinkButton>
            {data.hasGoals ? (
              <LinkButton href={paths.goals(p)} variant="bare">
                Doelen
              </LinkButton>
            ) : null}
            <LinkButton href={paths.rounds(p)} variant="bare">
              Rondes
            </LinkButton>
            <LinkButton href={paths.spreadsheets(p)} variant="bare">
              Wijzig in Excel
            </LinkButton>
          </>
        }
      />
      <DeelagendaFilterBar data={data} />
      {matrix.found === 0 ? (
        <EmptyState level={2} title={isFiltered(filter) ? 'Geen acties met dit filter' : 'Nog geen acties'}>
          {isFiltered(filter)
            ? 'Wis het filter om de hele deelagenda te zien.'
            : 'In deze deelagenda staat nog geen actie.'}
        </EmptyState>
      ) : filter.als === 'tabel' ? (
        <>
          <ResultCount text={pagedText(paged, actionsCounted)} />
          <ActionTable p={p} rows={rows} />
          <Pagination
            page={paged.page}
            pageCount={paged.pageCount}
            label="Bladeren door acties"
            hrefFor={(page) =>
              paths.deelagenda(p, { ...address, pagina: page === 1 ? undefined : String(page) })
            }
          />
        </>
      ) : (
        <>
          {matrix.themes.length > 0 ? <MatrixTable data={data} /> : null}
          {matrix.withoutYear.length > 0 ? <WithoutYear data={data} /> : null}
        </>
      )}
    </>
  );
}

function facts({ years, total, own, ours, late, silent, today }: PageData) {
  const first = years.at(0);
  const last = years.at(-1);
  return [
    ...(first === undefined ? [] : [first === last ? String(first) : `${first} tot en met ${last ?? first}`]),
    <span key="acties">
      {actionsText(total)}
      {own.length > 0 ? (
        <>
          , waarvan <b>{ours} van ons</b>
        </>
      ) : null}
    </span>,
    ...(late > 0 ? [<span key="laat" className="afwijk">{`${late} te laat`}</span>] : []),
    ...(silent > 0 ? [<span key="stil" className="afwijk">{`van ${silent} lang niets gemeld`}</span>] : []),
    `stand op ${formatDate(today)}`,
  ];
}
