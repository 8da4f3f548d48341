import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { History } from '~/components/domain/history';
import { PartyLabel } from '~/components/domain/labels';
import { MonitoringCrumbs } from '~/components/domain/monitoring-crumbs';
import { WithdrawnNotice } from '~/components/domain/withdrawn-notice';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { DefinitionList } from '~/components/ui/lists';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { fullLabel } from '~/domain/maatregel/label';
import { obstacleKindOf } from '~/domain/monitoring/kinds';
import { monitoredNames, obstacleWords } from '~/messages/monitoring';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { obstaclePage } from '~/queries/monitoring/obstacle-page.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.obstacle.title ?? 'Monitoring'} - Vijfhoek` },
];

export const loader = guarded('monitoring:read', async ({ ctx, programma, params }) => {
  const kind = obstacleKindOf(params['list']);
  const page = kind && (await obstaclePage(ctx, kind, params['obstacleId'] ?? ''));
  if (!page) throw notFound();
  return { ...page, p: programma.key };
});

export default function Obstacle() {
  const { p, obstacle, mayManage, mayAnswer, events } = useLoaderData<typeof loader>();
  const { id, kind, title, text, answer, endedOn, maatregel, goal, party, source } = obstacle;
  const words = obstacleWords[kind];
  return (
    <>
      <MonitoringCrumbs p={p} kind={kind} of={obstacle} />
      <PageHeader
        title={title}
        facts={[
          monitoredNames[kind].one,
          endedOn === null ? 'speelt nog' : `${words.ended} op ${formatDate(endedOn)}`,
        ]}
        actions={
          mayAnswer ? (
            <>
              <LinkButton href={paths.obstacleAnswer(p, kind, id)}>Zeg wat eraan gebeurt</LinkButton>
              {mayManage ? (
                <>
                  <LinkButton variant="secondary" href={paths.monitoredEdit(p, kind, id)}>
                    Wijzig
                  </LinkButton>
                  <LinkButton variant="danger" href={paths.monitoredWithdrawal(p, kind, id)}>
                    Trek in
                  </LinkButton>
                </>
              ) : null}
            </>
          ) : null
        }
      />
      {obstacle.withdrawnAt === null ? null : <WithdrawnNotice reason={obstacle.withdrawnReason} />}
      <p className="tekst regels-zoals-getypt blok">{text}</p>
      <DefinitionList
        items={[
          {
            term: words.owner,
            children: party ? <PartyLabel name={party.shortName} hoek={party.hoek} /> : 'niemand genoemd',
          },
          {
            term: 'Wat eraan gebeurt',
            children: answer === '' ? 'nog geen antwoord' : <span className="witregels">{answer}</span>,
          },
          maatregel !== null && {
            term: 'Maatregel',
            children: <AppLink href={paths.maatregel(p, maatregel.id)}>{fullLabel(maatregel)}</AppLink>,
          },
          goal !== null && {
            term: 'Doel',
            children: <AppLink href={paths.goal(p, goal.id)}>{goal.title}</AppLink>,
          },
          source !== null && { term: 'Bron', children: source },
        ]}
      />
      {events.length > 0 ? (
        <Section title="Geschiedenis">
          <History events={events} />
        </Section>
      ) : null}
    </>
  );
}
