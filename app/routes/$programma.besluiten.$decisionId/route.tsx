import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { History } from '~/components/domain/history';
import { StandingLabel } from '~/components/domain/standing';
import { LinkButton } from '~/components/ui/button';
import { Section, TwoColumns } from '~/components/ui/layout';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { decisionKindWords, effectSentence } from '~/messages/decision-words';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { decisionPage } from '~/queries/decision/decision-page.server';
import { DecisionActions } from './decision-actions';
import { DecisionFacts } from './decision-facts';
import { Positions } from './positions';
import { Replaced } from './replaced';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Besluit ${data?.decision.number ?? ''} - Vijfhoek` },
];

export const loader = guarded('decision:read', async ({ ctx, programma, params }) => {
  const page = await decisionPage(ctx, params['decisionId'] ?? '');
  if (!page) throw notFound();
  return { ...page, p: programma.key };
});

export default function DecisionRoute() {
  const data = useLoaderData<typeof loader>();
  const { p, decision, actions, history, sharing } = data;
  const effect = effectSentence(decision);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.decisions(p), label: 'Besluiten' },
          { href: paths.decision(p, decision.id), label: decision.number },
        ]}
      />
      <PageHeader
        title={`Besluit ${decision.number}`}
        facts={[
          <b key="soort">{decisionKindWords[decision.kind]}</b>,
          `${decision.overleg}, ${formatDate(decision.date)}`,
          <StandingLabel key="stand" standing={decision.standing} />,
        ]}
        actions={
          sharing && sharing.choices.length > 0 ? (
            <LinkButton href={paths.decisionSharing(p, decision.id)} variant="primary">
              Deel dit besluit
            </LinkButton>
          ) : null
        }
      />
      <TwoColumns side={<DecisionFacts data={data} />}>
        <Replaced p={p} decision={decision} />
        <p className={decision.standing === 'vervallen' ? 'lead ingetrokken' : 'lead'}>{decision.text}</p>
        {effect === '' ? null : <p className="gevolg">{effect}</p>}
        <Section title="Standpunten">
          <Positions positions={decision.positions} />
        </Section>
        <Section title="Acties">
          <DecisionActions p={p} actions={actions} />
        </Section>
        {history.length > 0 ? (
          <Section title="Geschiedenis">
            <History events={history} />
          </Section>
        ) : null}
      </TwoColumns>
    </>
  );
}
