import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { History } from '~/components/domain/history';
import { SharedCrumbs } from '~/components/domain/shared-crumbs';
import { TaakopdrachtCrumbs } from '~/components/domain/taakopdracht-crumbs';
import { Section, TwoColumns } from '~/components/ui/layout';
import { PageHeader } from '~/components/ui/page-header';
import { isInsider } from '~/domain/access/actor';
import { taakopdrachtStateWords } from '~/messages/states';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { numberIn } from '~/platform/http/path-number';
import { taakopdrachtPage } from '~/queries/taakopdracht/taakopdracht-page.server';
import { AsksFor } from './asks-for';
import { MainAction } from './main-action';
import { Relations } from './relations';
import { Remarks } from './remarks';
import { Side } from './side';
import { Standing, standingFacts } from './standing';
import { MustYield } from './must-yield';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Taakopdracht ${data?.werkgroep.name ?? ''}, versie ${data?.number ?? ''} - Vijfhoek` },
];

export const loader = guarded('taakopdracht:read', async ({ ctx, programma, params }) => {
  const page = await taakopdrachtPage(ctx, params['werkgroepId'] ?? '', numberIn(params));
  if (!page) throw notFound();
  const insider = isInsider(ctx.actor);
  return { ...page, insider, p: programma.key, range: { from: programma.firstYear, to: programma.lastYear } };
});

export default function TaakopdrachtPage() {
  const data = useLoaderData<typeof loader>();
  const { p, werkgroep, number, label, state } = data;
  return (
    <div className="opdrachtblad">
      {data.insider ? (
        <TaakopdrachtCrumbs p={p} werkgroep={werkgroep} number={number} />
      ) : (
        <SharedCrumbs
          p={p}
          here={{
            href: paths.taakopdracht(p, werkgroep.id, number),
            label: `Taakopdracht ${werkgroep.name}`,
          }}
        />
      )}
      <PageHeader
        title={`Taakopdracht ${werkgroep.name}`}
        facts={[
          <b key="versie">{`versie ${number}${label ? `, ${label}` : ''}`}</b>,
          ...(state === 'vastgesteld' ? [] : [taakopdrachtStateWords[state]]),
          ...standingFacts(data),
        ]}
        actions={<MainAction data={data} />}
      />
      <Standing data={data} />
      <TwoColumns side={<Side data={data} />}>
        <AsksFor data={data} />
      </TwoColumns>
      <MustYield data={data} />
      <Relations data={data} />
      <Remarks data={data} />
      {data.history.length > 0 ? (
        <Section title="Geschiedenis" className="niet-afdrukken">
          <History events={data.history} />
        </Section>
      ) : null}
    </div>
  );
}
