import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Disclosure, Section } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import { EmptyState } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { rowsOf } from '~/domain/goal/tree';
import { goalKindWords, sentenceCase } from '~/messages/goal-words';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { goalTree } from '~/queries/goal/goal-tree.server';
import { GoalTable } from './goal-table';

export const meta: MetaFunction = () => [{ title: 'Doelen - Vijfhoek' }];

export const loader = guarded('goal:read', async ({ ctx, programma }) => {
  const goals = await goalTree(ctx);
  if (!goals) throw notFound();
  const branches = goals.tree.map((top) => ({
    id: top.id,
    title: top.title,
    rows: rowsOf([top]).map(({ under: _under, ...row }) => row),
  }));
  return { p: programma.key, branches, withdrawn: goals.withdrawn, mayManage: goals.mayManage };
});

export default function Goals() {
  const { p, branches, withdrawn, mayManage } = useLoaderData<typeof loader>();
  const rows = branches.flatMap((branch) => branch.rows);
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.deelagenda(p), label: 'Deelagenda' },
          { href: paths.goals(p), label: 'Doelen' },
        ]}
      />
      <PageHeader
        title="Doelen"
        lead="Wat dit programma wil bereiken, en wat het daarvoor doet."
        facts={
          rows.length === 0
            ? []
            : [
                `strategische doelen: ${count('strategisch')}`,
                `smart doelen: ${count('smart')}`,
                `inspanningen: ${count('inspanning')}`,
              ]
        }
        actions={
          <>
            {mayManage ? <LinkButton href={paths.newGoal(p)}>Voeg een doel toe</LinkButton> : null}
            <LinkButton variant="secondary" href={paths.deelagenda(p)}>
              Naar de deelagenda
            </LinkButton>
          </>
        }
      />
      {branches.length === 0 ? (
        <EmptyState level={2} title="Dit programma heeft geen doelen">
          Wat er moet gebeuren, staat in de deelagenda.
        </EmptyState>
      ) : (
        branches.map((branch) => <GoalTable key={branch.id} p={p} {...branch} />)
      )}
      {withdrawn.length > 0 ? (
        <Section title="Ingetrokken" hideTitle>
          <Disclosure summary={`Ingetrokken (${withdrawn.length})`}>
            <RowList
              items={withdrawn.map(({ id, title, kind, reason }) => ({
                key: id,
                title: <AppLink href={paths.goal(p, id)}>{title}</AppLink>,
                text: `${sentenceCase(goalKindWords[kind])}. ${reason}`,
              }))}
            />
          </Disclosure>
        </Section>
      ) : null}
    </>
  );
}
