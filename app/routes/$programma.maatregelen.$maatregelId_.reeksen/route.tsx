import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AmountCell, AmountSum } from '~/components/domain/amount';
import { MaatregelCrumbs } from '~/components/domain/maatregel-crumbs';
import { FilterBar } from '~/components/ui/filter-bar';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { DataTable } from '~/components/ui/table';
import { sameCell } from '~/domain/amount-series/cell';
import { differenceBetween, differenceText } from '~/domain/amount-series/difference';
import { cellText } from '~/domain/amount-series/format';
import { cellOf, sumOverYears, yearsIn } from '~/domain/amount-series/series';
import { fullLabel } from '~/domain/maatregel/label';
import { revisionTitle } from '~/messages/maatregel';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { maatregelPage } from '~/queries/maatregel/maatregel-page.server';

export const meta: MetaFunction = () => [{ title: 'Reeksen vergeleken - Vijfhoek' }];

export const loader = guarded('revision:read', async ({ ctx, programma, params, request }) => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const page = await maatregelPage(ctx, params['maatregelId'] ?? '', range);
  if (!page) throw notFound();
  const { maatregel, revisions, currentId } = page;
  const asked = new URL(request.url).searchParams;
  const chosen = (name: string, otherwise: string | null | undefined) =>
    revisions.find(({ id }) => id === asked.get(name)) ??
    revisions.find(({ id }) => id === otherwise) ??
    null;
  return {
    p: programma.key,
    maatregel,
    range,
    options: revisions.map(({ id, kind, date, partyName }) => ({
      value: id,
      label: revisionTitle(kind, date, partyName) + (id === currentId ? ', geldt nu' : ''),
    })),
    from: chosen('van', revisions[0]?.id),
    to: chosen('naar', revisions.filter(({ id }) => id !== revisions[0]?.id).at(-1)?.id ?? currentId),
  };
});

/** Any two revisions of a reeks side by side, with the difference per year. */
export default function CompareSeries() {
  const { p, maatregel, range, options, from, to } = useLoaderData<typeof loader>();
  const here = paths.seriesComparison(p, maatregel.id);
  return (
    <>
      <MaatregelCrumbs p={p} maatregel={maatregel} here={{ href: here, label: 'Reeksen' }} />
      <PageHeader
        title="Twee reeksen vergeleken"
        lead={fullLabel(maatregel)}
        facts={[`${options.length} ${options.length === 1 ? 'revisie' : 'revisies'}`]}
      />
      <FilterBar
        action={here}
        submitLabel="Vergelijk"
        fields={[
          { kind: 'select', name: 'van', label: 'Van', value: from?.id, options },
          { kind: 'select', name: 'naar', label: 'Naar', value: to?.id, options },
        ]}
      />
      {from && to ? (
        <DataTable
          kind="money"
          block
          caption="Verschil per jaar"
          captionNote="In miljoen euro. Een min betekent kosten. PM is geen nul."
        >
          <thead>
            <tr>
              <th scope="col">Jaar</th>
              {[from, to].map((one, index) => (
                <th key={index} scope="col">
                  {revisionTitle(one.kind, one.date, one.partyName)}
                </th>
              ))}
              <th scope="col">Verschil</th>
            </tr>
          </thead>
          <tbody>
            {yearsIn(range).map((year) => {
              const [was, becomes] = [cellOf(from.series, year), cellOf(to.series, year)];
              return (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <AmountCell cell={was} />
                  <AmountCell cell={becomes} />
                  {sameCell(was, becomes) ? (
                    <td className="bij">geen</td>
                  ) : (
                    <td className="afwijk">
                      {cellText(was)} wordt {cellText(becomes)}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Samen</th>
              <AmountSum sum={sumOverYears(from.series, range)} />
              <AmountSum sum={sumOverYears(to.series, range)} />
              <td>
                {differenceText(
                  differenceBetween(sumOverYears(from.series, range), sumOverYears(to.series, range)),
                )}
              </td>
            </tr>
          </tfoot>
        </DataTable>
      ) : (
        <EmptyState level={2} title="Nog geen reeks">
          Van deze maatregel is nog geen reeks vastgelegd.
        </EmptyState>
      )}
    </>
  );
}
