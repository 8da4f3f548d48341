import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { GoalServed } from '~/components/domain/goal-served';
import { History } from '~/components/domain/history';
import { WithdrawnNotice } from '~/components/domain/withdrawn-notice';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { DefinitionList, RowList } from '~/components/ui/lists';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { goalKindWords, goalYears, sentenceCase } from '~/messages/goal-words';
import { actionRoleWords } from '~/messages/states';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { goalPage } from '~/queries/goal/goal-page.server';
import { GoalActions, GoalIndicators } from './work';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.goal.title ?? 'Doel'} - Vijfhoek` },
];

export const loader = guarded('goal:read', async ({ ctx, programma, params }) => {
  const goal = await goalPage(ctx, params['goalId'] ?? '');
  if (!goal) throw notFound();
  return { p: programma.key, goal };
});

const roles = ['verantwoordelijk', 'samen_met', 'ondersteund_door'] as const;

export default function Goal() {
  const { p, goal } = useLoaderData<typeof loader>();
  const years = goalYears(goal);
  const namesOf = (kind: (typeof roles)[number]) =>
    goal.parties.filter((party) => party.kind === kind).map(({ shortName }) => shortName);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.goals(p), label: 'Doelen' },
          ...goal.above.map(({ id, title, withdrawn }) => ({
            href: paths.goal(p, id),
            label: withdrawn ? `${title} (ingetrokken)` : title,
          })),
          { href: paths.goal(p, goal.id), label: goal.title },
        ]}
      />
      <PageHeader
        title={goal.title}
        facts={[goalKindWords[goal.kind], ...(goal.level ? [goal.level] : []), ...(years ? [years] : [])]}
        actions={
          goal.mayManage ? (
            <>
              {goal.kind === 'inspanning' ? null : (
                <LinkButton href={paths.newGoal(p, goal.id)}>Voeg hieronder iets toe</LinkButton>
              )}
              <LinkButton variant="secondary" href={paths.goalEdit(p, goal.id)}>
                Wijzig
              </LinkButton>
              <LinkButton variant="danger" href={paths.goalWithdrawal(p, goal.id)}>
                Trek in
              </LinkButton>
            </>
          ) : null
        }
      />
      {goal.withdrawnAt === null ? null : <WithdrawnNotice reason={goal.withdrawnReason} />}
      {goal.withdrawnAt === null && goal.above.at(-1)?.withdrawn ? (
        <Notice title="Waar dit onder viel, is ingetrokken" level={2} block>
          {goal.mayManage
            ? 'Wijzig dit doel en kies waar het nu onder valt, of trek het ook in.'
            : 'De werkorganisatie zegt nog waar dit doel onder valt.'}
        </Notice>
      ) : null}
      {goal.doubts.length > 0 ? (
        <Notice title="Onzeker" level={2} block>
          {goal.doubts.join(' ')}
        </Notice>
      ) : null}
      <DefinitionList
        items={[
          goal.text !== '' && {
            term: 'Toelichting',
            children: <span className="witregels">{goal.text}</span>,
          },
          goal.working !== '' && {
            term: 'Hier werken we aan',
            children: <span className="witregels">{goal.working}</span>,
          },
          goal.yields !== '' && {
            term: 'Dit moet het opleveren',
            children: <span className="witregels">{goal.yields}</span>,
          },
          ...roles.map(
            (kind) =>
              namesOf(kind).length > 0 && {
                term: sentenceCase(actionRoleWords[kind]),
                children: namesOf(kind).join(', '),
              },
          ),
          goal.serves.length > 0 && {
            term: 'Dient',
            children: (
              <>
                <ul className="opsomming">
                  {goal.serves.map((served) => (
                    <li key={served.id}>
                      <GoalServed served={served} />
                    </li>
                  ))}
                </ul>
                {goal.ourReading ? <p className="klein bij">{goal.ourReading}</p> : null}
              </>
            ),
          },
        ]}
      />
      {goal.children.length > 0 ? (
        <Section title="Hieronder">
          <RowList
            items={goal.children.map(({ id, kind, title }) => ({
              key: id,
              title: <AppLink href={paths.goal(p, id)}>{title}</AppLink>,
              text: goalKindWords[kind],
            }))}
          />
        </Section>
      ) : null}
      {goal.actions.length > 0 ? <GoalActions p={p} actions={goal.actions} /> : null}
      {goal.indicators.length > 0 ? <GoalIndicators p={p} indicators={goal.indicators} /> : null}
      {goal.risks.length > 0 ? (
        <Section title="Risico’s">
          <RowList
            items={goal.risks.map(({ id, title, text, answer, owner }) => ({
              key: id,
              title: <AppLink href={paths.monitored(p, 'risk', id)}>{title}</AppLink>,
              text: [text, answer && `Antwoord: ${answer}`].filter(Boolean).join(' '),
              aside: owner ? `van ${owner}` : undefined,
            }))}
          />
        </Section>
      ) : null}
      {goal.events.length > 0 ? (
        <Section title="Geschiedenis">
          <History events={goal.events} />
        </Section>
      ) : null}
    </>
  );
}
