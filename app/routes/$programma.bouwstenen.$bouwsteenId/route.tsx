import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DatedAhead } from '~/components/domain/dated-ahead';
import { BouwsteenContent } from '~/components/domain/bouwsteen-content';
import { BouwsteenCrumbs } from '~/components/domain/bouwsteen-crumbs';
import { Comments } from '~/components/domain/comments';
import { History } from '~/components/domain/history';
import { Section, TwoColumns } from '~/components/ui/layout';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { versionText } from '~/messages/bouwsteen';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { bouwsteenPage } from '~/queries/bouwsteen/bouwsteen-page.server';
import { Actions } from './actions';
import { bouwsteenFacts } from './facts';
import { News } from './news';
import { Places } from './places';
import { Side } from './side';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Bouwsteen ${bouwsteenLabel(data.bouwsteen)}` : 'Bouwsteen'} - Vijfhoek` },
];

export const loader = guarded('bouwsteen:read', async ({ ctx, programma, params }) => {
  const page = await bouwsteenPage(ctx, params['bouwsteenId'] ?? '');
  if (!page) throw notFound();
  return { ...page, p: programma.key, today: amsterdamDate(ctx.now) };
});

export default function BouwsteenRoute() {
  const data = useLoaderData<typeof loader>();
  const { p, werkgroep, bouwsteen, shown, today } = data;
  return (
    <>
      <BouwsteenCrumbs p={p} werkgroep={werkgroep} bouwsteen={bouwsteen} />
      <PageHeader
        title={`Bouwsteen ${bouwsteenLabel(bouwsteen)}: ${bouwsteen.title}`}
        facts={bouwsteenFacts(data)}
        actions={<Actions data={data} />}
      />
      <DatedAhead days={[shown?.submittedAt ? amsterdamDate(shown.submittedAt) : null]} today={today} />
      <News data={data} />
      <TwoColumns side={<Side data={data} />}>
        {shown ? (
          <Section title={versionText(shown)}>
            <BouwsteenContent p={p} version={shown} />
          </Section>
        ) : (
          <EmptyState level={2} title="Er is nog niets te lezen">
            {bouwsteen.missingReason ||
              'Zodra de werkgroep iets heeft ingediend dat u mag zien, staat het hier.'}
          </EmptyState>
        )}
        <Places data={data} />
        {data.comments ? (
          <Comments
            p={p}
            comments={data.comments.list}
            action={paths.bouwsteenComments(p, bouwsteen.id)}
            maySettle={data.comments.maySettle}
            places={[]}
          />
        ) : null}
        {data.history.length > 0 ? (
          <Section title="Geschiedenis" className="niet-afdrukken">
            <History events={data.history} />
          </Section>
        ) : null}
      </TwoColumns>
    </>
  );
}
