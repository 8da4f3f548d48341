import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LinkButton } from '~/components/ui/button';
import { Section, TwoColumns } from '~/components/ui/layout';
import { FirstTask, TaskList } from '~/components/ui/lists';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { formatDateWithWeekday } from '~/domain/dates/format';
import { capitalised } from '~/messages/join-words';
import { dueWords, groupWords, openPoints, taskCount, taskWords } from '~/messages/overview';
import { paths } from '~/paths';
import { guarded } from '~/platform/http/guarded.server';
import { overview, type Overview } from '~/queries/overview/overview.server';
import { Changes } from './changes';
import { Coming } from './coming';
import { FromWerkgroepen } from './from-werkgroepen';
import { taskPath } from './task-path';
import { WaitingTable } from './waiting-table';

export const meta: MetaFunction = () => [{ title: 'Overzicht - Vijfhoek' }];

export const loader = guarded('own:read', async ({ ctx, programma }) => ({
  p: programma.key,
  ...(await overview(ctx)),
}));

export default function OverviewPage() {
  const data = useLoaderData<typeof loader>();
  const { p, today, first, groups, waiting } = data;
  const shown = groups.reduce((sum, group) => sum + group.tasks.length, first ? 1 : 0);
  const side = data.reads ? (
    <>
      <Coming p={p} coming={data.coming} />
      <Changes p={p} changes={data.changes} />
      <FromWerkgroepen p={p} data={data} />
    </>
  ) : null;
  return (
    <>
      <PageHeader title="Overzicht" facts={[formatDateWithWeekday(today), taskCount(shown)]} />
      <TwoColumns side={side}>
        {first ? <First data={data} task={first} /> : <Nothing data={data} />}
        {groups.map(({ group, tasks }) => (
          <Section key={group} title={groupWords[group]}>
            <TaskList
              tasks={tasks.map((task) => ({
                href: taskPath(p, task),
                title: taskWords(task).title,
                text: taskWords(task).text,
                when: dueWords(task.due, today),
              }))}
            />
          </Section>
        ))}
        {waiting.length > 0 ? (
          <Section title="U wacht op anderen">
            <WaitingTable p={p} waiting={waiting} today={today} />
          </Section>
        ) : null}
      </TwoColumns>
    </>
  );
}

type Data = Overview & { p: string };

/** The one thing to begin with, and on an agenda what stands in the way. */
function First({ data, task }: { data: Data; task: NonNullable<Overview['first']> }) {
  const words = taskWords(task);
  return (
    <FirstTask
      title={words.title}
      when={capitalised(dueWords(task.due, data.today))}
      actions={<LinkButton href={taskPath(data.p, task)}>{words.button}</LinkButton>}
    >
      {data.check ? openPoints(data.check.findings, data.check.names) : words.text}
    </FirstTask>
  );
}

/** Somebody for whom nothing waits gets the way to what there is to read or manage. */
function Nothing({ data }: { data: Data }) {
  const { p, reads, manages } = data;
  const managesOnly = manages && !reads;
  const readsOnlyShared = reads && !data.insider;
  const werkgroep = data.werkgroepen[0];
  return (
    <EmptyState
      level={2}
      title="U hoeft nu niets te doen"
      action={
        managesOnly ? (
          <LinkButton href={paths.beheer(p)}>Ga naar beheer</LinkButton>
        ) : readsOnlyShared ? (
          <LinkButton href={paths.shared(p)}>Lees wat is gedeeld</LinkButton>
        ) : werkgroep ? (
          <LinkButton
            href={paths.werkgroep(p, werkgroep.id)}
          >{`Ga naar werkgroep ${werkgroep.name}`}</LinkButton>
        ) : (
          <LinkButton href={paths.maatregelen(p)}>Bekijk de maatregelen</LinkButton>
        )
      }
    >
      {managesOnly
        ? 'U beheert mensen, rollen en partijen. De inhoud van het programma ziet u niet.'
        : readsOnlyShared
          ? 'U leest mee met wat met de achterban is gedeeld.'
          : 'Zodra er iets op u wacht, staat het hier bovenaan.'}
    </EmptyState>
  );
}
