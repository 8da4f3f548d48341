import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AsKnownBar, AsKnownNotice } from '~/components/domain/as-known';
import { CoverageChart } from '~/components/domain/coverage-chart';
import { CoverageTotals } from '~/components/domain/coverage-totals';
import { MoneyHead } from '~/components/domain/money-head';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { EmptyState, Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { DataTable } from '~/components/ui/table';
import { yearsIn } from '~/domain/amount-series/series';
import { readAsKnown } from '~/domain/maatregel/as-known';
import { shortLabel } from '~/domain/maatregel/label';
import { coverageNews } from '~/messages/coverage';
import { joinWords } from '~/messages/join-words';
import { exportPath, paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { asKnownDays } from '~/queries/maatregel/as-known-days.server';
import { coverageOfAll } from '~/queries/werkgroep/coverage-of-all.server';
import { ByWerkgroep } from './by-werkgroep';
import type { PageData } from './data';

export const meta: MetaFunction = () => [{ title: 'Telt het op? Alle werkgroepen - Vijfhoek' }];

export const loader = guarded('werkgroep:read', async ({ ctx, programma, request }): Promise<PageData> => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const zoals = readAsKnown(new URL(request.url).searchParams);
  const [page, days] = await Promise.all([coverageOfAll(ctx, range, zoals), asKnownDays(ctx)]);
  if (!page) throw notFound();
  return { ...page, days, p: programma.key };
});

export default function CoverageOfAllPage() {
  const data = useLoaderData<typeof loader>();
  const { p, range, zoals, submitted, written, groups, unassigned } = data;
  const here = paths.coverageOfAll(p, zoals);
  const news = coverageNews(submitted);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.werkgroepen(p), label: 'Werkgroepen' },
          { href: here, label: 'Telt het op?' },
        ]}
      />
      <PageHeader
        title="Telt het op?"
        facts={[<b key="alle">alle werkgroepen samen</b>, `${groups.length} maatregelen van tabel 1`]}
        actions={
          groups.length > 0 ? (
            <LinkButton href={exportPath(here, 'xlsx')} variant="secondary" document>
              Download als spreadsheet
            </LinkButton>
          ) : null
        }
      />
      <AsKnownBar action={paths.coverageOfAll(p)} days={data.days} zoals={zoals} />
      <AsKnownNotice zoals={zoals} nowHref={paths.coverageOfAll(p)} />
      {groups.length === 0 ? (
        <EmptyState level={2} title="Geen richtbedrag">
          In dit programma hoort nog geen maatregel van tabel 1 bij een werkgroep.
        </EmptyState>
      ) : (
        <>
          <Notice kind={news.short ? 'let' : 'info'}>
            <p>
              {written ? 'Zoals ingediend: ' : null}
              <b>{news.title}</b> {news.text}
            </p>
          </Notice>
          <Section title="Samen, per jaar">
            <CoverageChart
              title="Richtbedrag en voorstellen van alle werkgroepen"
              submitted={submitted}
              written={written}
            />
            <DataTable
              kind="money"
              block
              caption="Richtbedrag en voorstellen van alle werkgroepen per jaar"
              captionNote={`In miljoen euro, maatregelen uit tabel 1. ${onceText(data)}`}
            >
              <MoneyHead title="Samen" years={yearsIn(range)} />
              <tbody>
                <CoverageTotals submitted={submitted} written={written} />
              </tbody>
            </DataTable>
            {unassigned.length > 0 ? (
              <p className="klein bij">
                Niet meegeteld, want er werkt geen werkgroep aan:{' '}
                {joinWords(unassigned.map((maatregel) => shortLabel(maatregel)))}.
              </p>
            ) : null}
            <p className="klein bij niet-afdrukken">
              Neem de maatregelen mee{' '}
              <AppLink href={exportPath(here, 'csv')} document>
                als CSV
              </AppLink>{' '}
              of{' '}
              <AppLink href={exportPath(here, 'xlsx')} document>
                als spreadsheet
              </AppLink>
              . PM blijft daarin PM.
            </p>
          </Section>
          <ByWerkgroep data={data} />
        </>
      )}
    </>
  );
}

const onceText = ({ shared }: Pick<PageData, 'shared'>): string => {
  if (shared === 0) return 'Elke maatregel telt één keer.';
  const what = shared === 1 ? '1 maatregel hoort' : `${shared} maatregelen horen`;
  return `Elke maatregel telt één keer; ${what} bij meer dan één werkgroep.`;
};
