import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActionStateLabel, ProgressLabel } from '~/components/domain/action-state';
import { History } from '~/components/domain/history';
import { ReportForm } from '~/components/domain/report-form';
import { AppLink } from '~/components/ui/app-link';
import { Section, TwoColumns } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { dueText } from '~/messages/register';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { actionPage } from '~/queries/action-item/action-page.server';
import { actionMoves, type ActionMoves } from '~/queries/action-move/action-moves.server';
import { actionShares } from '~/queries/action-share/action-shares.server';
import { ActionFacts } from './action-facts';
import { Moves } from './moves';
import { Reports } from './reports';
import { Shares } from './shares';
import { Views } from './views';
import { Who } from './who';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.action.title ?? 'Actie'} - Vijfhoek` },
];

export const loader = guarded('action:read', async ({ ctx, programma, params }) => {
  const id = params['actionId'] ?? '';
  const [page, shares, moves] = await Promise.all([
    actionPage(ctx, id),
    actionShares(ctx, id),
    actionMoves(ctx, id),
  ]);
  if (!page || !moves) throw notFound();
  return { ...page, ...shares, moves, p: programma.key };
});

export default function ActionRoute() {
  const data = useLoaderData<typeof loader>();
  const { p, action, parts, reports, reporting, history, withdrawn } = data;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.actions(p), label: 'Acties' },
          { href: paths.action(p, action.id), label: action.title },
        ]}
      />
      <PageHeader
        title={action.title}
        facts={[
          <ActionStateLabel key="stand" state={action.state} late={action.late} />,
          ...(data.progress ? [<ProgressLabel key="hoe" progress={data.progress} />] : []),
          ...(data.silent
            ? [
                <span key="stil" className="afwijk">
                  een kwartaal niets gemeld
                </span>,
              ]
            : []),
          ...(data.startOn === null ? [] : [`vanaf ${formatDate(data.startOn)}`]),
          <b key="termijn">{dueSentence(action)}</b>,
          firstPlan(data.moves),
        ]}
      />
      <TwoColumns side={<ActionFacts data={data} />}>
        {withdrawn ? (
          <Notice kind="let" title="Deze actie is vervallen" level={2}>
            In het verslag is zij teruggenomen. Er hoeft niets meer te gebeuren.
          </Notice>
        ) : null}
        {action.text === '' ? null : <p className="tekst witregels">{action.text}</p>}
        <Section title="Wie">
          <Who roles={action.roles} person={action.person} />
        </Section>
        {hasMoves(data.moves) ? (
          <Section title="In de tijd" id="tijd">
            <Moves p={p} moves={data.moves} />
          </Section>
        ) : null}
        {data.shares.length > 0 ? (
          <Section title="Aandeel in het doel" id="aandelen">
            <Shares p={p} actionId={action.id} shares={data.shares} mayManage={data.mayManage} />
          </Section>
        ) : null}
        {parts.length > 0 ? (
          <Section title="Onderdelen">
            <RowList
              items={parts.map(({ id, title, state }) => ({
                key: id,
                title: <AppLink href={paths.action(p, id)}>{title}</AppLink>,
                aside: <ActionStateLabel state={state} />,
              }))}
            />
          </Section>
        ) : null}
        {reporting ? (
          <section className="eerst blok" aria-labelledby="melding">
            <h2 id="melding">Meld hoe het staat</h2>
            <ReportForm
              action={paths.actionReport(p, action.id)}
              version={data.version}
              progress={data.progress}
              parties={reporting}
            />
          </section>
        ) : null}
        {data.views.length > 1 && data.views.some(({ progress }) => progress !== null) ? (
          <Section title="Zo staat het per partij">
            <Views views={data.views} differ={data.differ} />
          </Section>
        ) : null}
        <Section title="Meldingen">
          <Reports p={p} actionId={action.id} reports={reports} mayReport={reporting !== null} />
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

const firstPlan = ({ shifts: [first] }: ActionMoves): string | null =>
  first ? `eerst gepland: ${first.from.slice(0, first.from === 'geen jaar' ? undefined : 4)}` : null;

const hasMoves = ({ shifts, wentOn, cameFrom, mayMove, movable }: ActionMoves): boolean =>
  shifts.length + wentOn.length + cameFrom.length > 0 || (mayMove && movable);

const dueSentence = (action: Parameters<typeof dueText>[0]): string =>
  action.deadline === null && action.deadlineYear === null
    ? 'nog geen jaar afgesproken'
    : `uiterlijk ${action.deadline === null ? 'in ' : ''}${dueText(action)}`;
