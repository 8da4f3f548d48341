import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Section, SideSection, TwoColumns } from '~/components/ui/layout';
import { FirstTask, TaskList, WhatWhen } from '~/components/ui/lists';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { formatClock, formatDateInNumbers, formatDateWithWeekday } from '~/domain/dates/format';
import type { Task } from '~/domain/overview/tasks';
import { dueWords, groupWords, taskWords } from '~/messages/overview';
import { paths } from '~/paths';
import { guarded } from '~/platform/http/guarded.server';
import { overview, type Overview } from '~/queries/overview/overview.server';
import { WaitingTable } from './waiting-table';

export const meta: MetaFunction = () => [{ title: 'Overzicht - Vijfhoek' }];

export const loader = guarded('own:read', async ({ ctx, programma }) => ({
  p: programma.key,
  ...(await overview(ctx)),
}));

function hrefOf(p: string, task: Task): string {
  switch (task.kind) {
    case 'send_agenda':
      return paths.meeting(p, task.id);
    case 'minute_meeting':
    case 'adopt_minutes':
      return paths.minutes(p, task.id);
    case 'send_minutes':
      return paths.correction(p, task.id);
    case 'answer_remarks':
    case 'correct_minutes':
      return paths.remarks(p, task.id);
    case 'bring_attachment':
      return paths.attachment(p, task.meetingId, task.id);
    case 'do_action':
      return paths.action(p, task.id);
  }
}

export default function OverviewPage() {
  const data = useLoaderData<typeof loader>();
  const { p, today, first, groups, coming, waiting } = data;
  const count = groups.reduce((sum, group) => sum + group.tasks.length, first ? 1 : 0);
  return (
    <>
      <PageHeader
        title="Overzicht"
        facts={[
          formatDateWithWeekday(today),
          count === 0 ? 'niets dat op u wacht' : `${count} ${count === 1 ? 'ding' : 'dingen'} te doen`,
        ]}
      />
      <TwoColumns side={<Coming p={p} coming={coming} />}>
        {first ? (
          <FirstTask
            title={taskWords(first).title}
            when={dueWords(first.due, today)}
            actions={<LinkButton href={hrefOf(p, first)}>{taskWords(first).button}</LinkButton>}
          >
            {taskWords(first).text}
          </FirstTask>
        ) : (
          <Nothing data={data} />
        )}
        {groups.map(({ group, tasks }) => (
          <Section key={group} title={groupWords[group]}>
            <TaskList
              tasks={tasks.map((task) => ({
                href: hrefOf(p, task),
                title: taskWords(task).title,
                text: taskWords(task).text,
                when: dueWords(task.due, today),
              }))}
            />
          </Section>
        ))}
        {data.moreActions > 0 ? (
          <p>
            <AppLink href={paths.actions(p, { partij: 'wij' })}>Toon alle acties van uw partij</AppLink>, nog{' '}
            {data.moreActions}
          </p>
        ) : null}
        {waiting.length > 0 ? (
          <Section title="U wacht op anderen">
            <WaitingTable p={p} waiting={waiting} />
          </Section>
        ) : null}
      </TwoColumns>
    </>
  );
}

function Coming({ p, coming }: { p: string; coming: Overview['coming'] }) {
  return (
    <SideSection title="Vergaderingen die komen">
      {coming.length === 0 ? (
        <p className="hulp">Er staat nog niets in de agenda’s die u kunt zien.</p>
      ) : (
        <WhatWhen
          items={coming.map((meeting) => ({
            when: formatDateInNumbers(meeting.date),
            what: (
              <>
                <AppLink href={paths.meeting(p, meeting.id)}>{meeting.overleg}</AppLink>,{' '}
                {formatClock(meeting.time)} uur, {meeting.place}
                {meeting.unsent ? (
                  <>
                    <br />
                    <span className="bij">agenda nog niet verstuurd</span>
                  </>
                ) : null}
              </>
            ),
          }))}
        />
      )}
    </SideSection>
  );
}

/** Somebody for whom nothing waits gets the way to what there is to read or manage. */
function Nothing({ data }: { data: Overview & { p: string } }) {
  const { p, reads, manages } = data;
  return (
    <EmptyState
      level={2}
      title="U hoeft nu niets te doen"
      action={
        manages && !reads ? (
          <LinkButton href={paths.beheer(p)}>Ga naar beheer</LinkButton>
        ) : (
          <LinkButton href={paths.maatregelen(p)}>Bekijk de maatregelen</LinkButton>
        )
      }
    >
      {manages && !reads
        ? 'U beheert mensen, rollen en partijen. De inhoud van het programma ziet u niet.'
        : 'Zodra er iets op u wacht, staat het hier bovenaan.'}
    </EmptyState>
  );
}
