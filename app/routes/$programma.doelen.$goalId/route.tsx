import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { GoalServed } from '~/components/domain/goal-served';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { DefinitionList, RowList } from '~/components/ui/lists';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { goalKindWords, goalYears } from '~/messages/goal-words';
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
          ...goal.above.map(({ id, title }) => ({ href: paths.goal(p, id), label: title })),
          { href: paths.goal(p, goal.id), label: goal.title },
        ]}
      />
      <PageHeader
        title={goal.title}
        facts={[goalKindWords[goal.kind], ...(goal.level ? [goal.level] : []), ...(years ? [years] : [])]}
        actions={
          goal.mayManage ? (
            <LinkButton variant="secondary" href={paths.goalEdit(p, goal.id)}>
              Wijzig
            </LinkButton>
          ) : null
        }
      />
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
                    <li key={served.code ?? served.name}>
                      <GoalServed p={p} served={served} />
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
      {goal.indicators.length > 0 ? <GoalIndicators indicators={goal.indicators} /> : null}
      {goal.risks.length > 0 ? (
        <Section title="Risico’s">
          <RowList
            items={goal.risks.map(({ id, title, text, answer, owner }) => ({
              key: id,
              title,
              text: [text, answer && `Antwoord: ${answer}`].filter(Boolean).join(' '),
              aside: owner ? `van ${owner}` : undefined,
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}

const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
