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
import { shortYears } from '~/domain/werkgroep/coverage';
import { coverageNews } from '~/messages/coverage';
import { exportPath, paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { asKnownDays } from '~/queries/maatregel/as-known-days.server';
import { coveragePage } from '~/queries/werkgroep/coverage-page.server';
import type { PageData } from './data';
import { Groups } from './groups';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Telt het op? Werkgroep ${data?.werkgroep.name ?? ''} - Vijfhoek` },
];

export const loader = guarded(
  'werkgroep:read',
  async ({ ctx, programma, params, request }): Promise<PageData> => {
    const range = { from: programma.firstYear, to: programma.lastYear };
    const zoals = readAsKnown(new URL(request.url).searchParams);
    const [page, days] = await Promise.all([
      coveragePage(ctx, params['werkgroepId'] ?? '', range, zoals),
      asKnownDays(ctx),
    ]);
    if (!page) throw notFound();
    return { ...page, days, p: programma.key };
  },
);

export default function CoveragePage() {
  const data = useLoaderData<typeof loader>();
  const { p, werkgroep, groups, beside, zoals } = data;
  const here = paths.coverage(p, werkgroep.id, zoals);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.werkgroepen(p), label: 'Werkgroepen' },
          { href: paths.werkgroep(p, werkgroep.id), label: werkgroep.name },
          { href: here, label: 'Telt het op?' },
        ]}
      />
      <PageHeader
        title="Telt het op?"
        facts={[
          <b key="werkgroep">
            {werkgroep.parent ? 'subgroep' : 'werkgroep'} {werkgroep.name}
          </b>,
          <AppLink key="alle" href={paths.coverageOfAll(p)}>
            over alle werkgroepen
          </AppLink>,
        ]}
        actions={
          groups.length > 0 ? (
            <>
              <LinkButton href={exportPath(here, 'xlsx')} variant="secondary" document>
                Download als spreadsheet
              </LinkButton>
              {mayArgue(data) ? (
                <LinkButton href={paths.newEscalatie(p, werkgroep.id, true)}>Onderbouw het tekort</LinkButton>
              ) : null}
            </>
          ) : null
        }
      />
      <AsKnownBar action={paths.coverage(p, werkgroep.id)} days={data.days} zoals={zoals} />
      <AsKnownNotice zoals={zoals} nowHref={paths.coverage(p, werkgroep.id)} />
      {groups.length === 0 ? (
        <EmptyState level={2} title="Geen richtbedrag">
          Bij deze werkgroep horen geen maatregelen van tabel 1.
        </EmptyState>
      ) : (
        <Sum data={data} here={here} />
      )}
      {beside.length > 0 ? (
        <Section title="Zonder overeenstemming">
          <Groups
            data={data}
            groups={beside}
            caption="Maatregelen uit tabel 2"
            note="In miljoen euro. Ze tellen niet mee in het richtbedrag."
            notesKey="tabel-2"
          />
        </Section>
      ) : null}
    </>
  );
}

const mayArgue = ({ mayEscalate, submitted, written, zoals }: PageData): boolean =>
  mayEscalate && zoals === null && shortYears(written ?? submitted).length > 0;

function Sum({ data, here }: { data: PageData; here: string }) {
  const { submitted, written, groups, range } = data;
  const news = coverageNews(submitted);
  const newsNow = written && coverageNews(written);
  return (
    <>
      <Notice kind={news.short ? 'let' : 'info'}>
        <p>
          {written ? 'Zoals ingediend: ' : null}
          <b>{news.title}</b> {news.text}
        </p>
        {newsNow ? (
          <p>
            Met wat uw werkgroep nu schrijft: <b>{newsNow.title}</b> {newsNow.text}
          </p>
        ) : null}
      </Notice>
      <Section title="Per jaar">
        <CoverageChart title="Richtbedrag en voorstellen per jaar" submitted={submitted} written={written} />
        <DataTable
          kind="money"
          block
          caption="Richtbedrag en voorstellen per jaar"
          captionNote="In miljoen euro, maatregelen uit tabel 1. Waar niets is voorgesteld, telt wat nu geldt."
        >
          <MoneyHead title="Samen" years={yearsIn(range)} />
          <tbody>
            <CoverageTotals submitted={submitted} written={written} />
          </tbody>
        </DataTable>
        <p className="klein bij niet-afdrukken">
          Neem de tabel mee{' '}
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
      <Section title="Per maatregel">
        <Groups
          data={data}
          groups={groups}
          caption="Toegekend en voorgesteld"
          note="In miljoen euro. Een maatregel telt één keer, een alternatief in plaats van de maatregel die het vervangt. Wat aan een subgroep apart hangt, telt hier niet mee."
          notesKey="tabel-1"
        />
      </Section>
    </>
  );
}
