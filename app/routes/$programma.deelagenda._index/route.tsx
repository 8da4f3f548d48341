import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { EmptyState, Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { isFiltered, readDeelagendaFilter } from '~/domain/deelagenda/filter';
import { actionsText } from '~/messages/deelagenda';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { deelagendaPage } from '~/queries/deelagenda/deelagenda-page.server';
import { Card } from './card';
import { DeelagendaFilterBar } from './filter-bar';
import { MatrixTable } from './matrix-table';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Deelagenda ${data?.chosen?.name ?? ''}`.trim() + ' - Vijfhoek' },
];

export const loader = guarded('maatregel:read', async ({ ctx, programma, request }) => {
  const page = await deelagendaPage(ctx, readDeelagendaFilter(new URL(request.url).searchParams));
  if (!page) throw notFound();
  return { ...page, p: programma.key };
});

export default function Deelagenda() {
  const data = useLoaderData<typeof loader>();
  const { p, chosen, matrix, own, ours, filter, today } = data;
  const first = matrix.years.at(0);
  const last = matrix.years.at(-1);
  const list = paths.actions(p, {
    werkgroep: chosen?.key,
    partij: filter.partij,
    hoek: filter.hoek,
    maatregel: filter.maatregel,
    stand: filter.stand,
  });
  return (
    <>
      <PageHeader
        title={`Deelagenda ${chosen?.name ?? ''}`.trim()}
        facts={[
          ...(first === undefined
            ? []
            : [first === last ? String(first) : `${first} tot en met ${last ?? first}`]),
          <span key="acties">
            {actionsText(matrix.total)}
            {own.length > 0 ? (
              <>
                , waarvan <b>{ours} van ons</b>
              </>
            ) : null}
          </span>,
          ...(data.late > 0 ? [<span key="laat" className="afwijk">{`${data.late} te laat`}</span>] : []),
          `stand op ${formatDate(today)}`,
        ]}
        actions={
          <LinkButton href={list} variant="secondary">
            Bekijk als lijst
          </LinkButton>
        }
      />
      <DeelagendaFilterBar data={data} />
      {data.capped ? (
        <Notice kind="let">
          Deze deelagenda is te groot voor één blad: u ziet de eerste {matrix.total} acties. Bekijk haar als
          lijst om alles te zien.
        </Notice>
      ) : null}
      {matrix.found === 0 ? (
        <EmptyState level={2} title={isFiltered(filter) ? 'Geen acties met dit filter' : 'Nog geen acties'}>
          {isFiltered(filter)
            ? 'Wis het filter om de hele deelagenda te zien.'
            : 'In deze deelagenda staat nog geen actie.'}
        </EmptyState>
      ) : (
        <>
          {matrix.themes.length > 0 ? <MatrixTable data={data} /> : null}
          {matrix.withoutYear.length > 0 ? (
            <Section title="Nog zonder jaar" id="zonder-jaar">
              <p className="hulp">
                De bron noemt bij deze acties geen jaar. De partijen moeten het nog kiezen.
              </p>
              {matrix.withoutYear.map(({ theme, cell }) => (
                <section key={theme} className="zonder-jaar" aria-label={theme}>
                  <h3>{theme}</h3>
                  <div className="kaarten">
                    {cell.actions.map((action) => (
                      <Card key={action.id} p={p} action={action} />
                    ))}
                  </div>
                  {cell.others > 0 ? <p className="anderen">{cell.others} van anderen</p> : null}
                </section>
              ))}
            </Section>
          ) : null}
        </>
      )}
    </>
  );
}
