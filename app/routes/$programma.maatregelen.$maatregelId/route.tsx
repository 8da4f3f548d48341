import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AsKnownBar, AsKnownNotice } from '~/components/domain/as-known';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { EmptyState, Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { readAsKnown } from '~/domain/maatregel/as-known';
import { fullLabel, shortLabel } from '~/domain/maatregel/label';
import { tabelWords } from '~/messages/maatregel';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { goalsServing } from '~/queries/goal/goals-serving.server';
import { asKnownDays } from '~/queries/maatregel/as-known-days.server';
import { maatregelPage } from '~/queries/maatregel/maatregel-page.server';
import { monitoringPage } from '~/queries/monitoring/monitoring-page.server';
import { ActionsByYear } from './actions-by-year';
import { FromSource } from './from-source';
import { Goals } from './goals';
import { Monitored } from './monitored';
import { OpenFiches } from './open-fiches';
import { Series } from './series';
import { SeriesFigures } from './series-figures';
import { Way } from './way';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? fullLabel(data.maatregel) : 'Maatregel'} - Vijfhoek` },
];

export const loader = guarded('maatregel:read', async ({ ctx, programma, params, request }) => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const zoals = readAsKnown(new URL(request.url).searchParams);
  const id = params['maatregelId'] ?? '';
  const [page, days, monitored, goals] = await Promise.all([
    maatregelPage(ctx, id, range, zoals),
    asKnownDays(ctx),
    monitoringPage(ctx, id),
    goalsServing(ctx, id),
  ]);
  if (!page) throw notFound();
  return { ...page, days, monitored, goals, p: programma.key, today: amsterdamDate(ctx.now) };
});

export default function MaatregelPage() {
  const data = useLoaderData<typeof loader>();
  const { p, maatregel, werkgroepen } = data;
  const tabel = `tabel ${maatregel.tabel}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.maatregelen(p), label: 'Maatregelen' },
          {
            href: paths.maatregelen(p, { tabel: String(maatregel.tabel) }),
            label: `Tabel ${maatregel.tabel}`,
          },
          { href: paths.maatregel(p, maatregel.id), label: shortLabel(maatregel) },
        ]}
      />
      <PageHeader
        title={fullLabel(maatregel)}
        lead={maatregel.description}
        facts={[
          [tabel, tabelWords[maatregel.tabel]].filter(Boolean).join(', '),
          ...(werkgroepen ? [<Werkgroepen key="wg" p={p} werkgroepen={werkgroepen} />] : []),
        ]}
      />
      <AsKnownBar action={paths.maatregel(p, maatregel.id)} days={data.days} zoals={data.zoals} />
      <AsKnownNotice zoals={data.zoals} nowHref={paths.maatregel(p, maatregel.id)} />
      <SeriesFigures range={data.range} series={data.current.series} />
      {data.undecided ? (
        <Notice kind="let" title="Hierover is nog geen besluit" block>
          Er ligt een voorstel om deze reeks te wijzigen. Zolang het overleg niets besluit, geldt de reeks die
          hieronder als eerste staat.
        </Notice>
      ) : null}
      <Series data={data} />
      <OpenFiches data={data} />
      <Section title="Van uitspraak naar actie" id="keten">
        <Way data={data} />
      </Section>
      <Section title="Acties en het doel van elk jaar">
        {data.years.length === 0 ? (
          <EmptyState title="Nog geen acties">
            Aan deze maatregel hangt nog geen actie die u kunt zien.
          </EmptyState>
        ) : (
          <ActionsByYear data={data} />
        )}
      </Section>
      <Goals goals={data.goals} />
      {data.monitored ? <Monitored p={p} monitored={data.monitored} /> : null}
      <FromSource data={data} />
    </>
  );
}

type Linked = { id: string; name: string; parentId: string | null };

function Werkgroepen({ p, werkgroepen }: { p: string; werkgroepen: Linked[] }) {
  if (werkgroepen.length === 0) return <span className="afwijk">bij geen werkgroep belegd</span>;
  return werkgroepen.map(({ id, name, parentId }, index) => (
    <span key={id}>
      {index > 0 ? ', ' : null}
      {parentId === null ? 'werkgroep ' : 'subgroep '}
      <AppLink href={paths.werkgroep(p, id)}>{name}</AppLink>
    </span>
  ));
}
