import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AgendaChanges } from '~/components/domain/agenda-changes';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Section, SideSection, TwoColumns } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { minutesOfDay, timeAt } from '~/domain/dates/calendar';
import { formatDate, formatDateWithWeekday, formatInstant, formatTimeRange } from '~/domain/dates/format';
import { versionTitle } from '~/messages/delivery';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { agendaVersionPage } from '~/queries/sending/agenda-version-page.server';
import { FrozenAgenda, FrozenTexts } from './frozen-agenda';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `Agenda ${data.page.snapshot.overleg.shortName}, versie ${data.page.version.number} - Vijfhoek`
      : 'Vijfhoek',
  },
];

export const loader = guarded('meeting:read', async ({ ctx, programma, params }) => {
  const number = params['number'] ?? '';
  const known = /^[1-9]\d{0,5}$/.test(number);
  const page = known ? await agendaVersionPage(ctx, params['meetingId'] ?? '', Number(number)) : null;
  if (!page) throw notFound();
  return { p: programma.key, page };
});

/** An agenda as it was sent, years later the same. */
export default function AgendaVersion() {
  const { p, page } = useLoaderData<typeof loader>();
  const { snapshot, version, versions, mayPrepare } = page;
  const { overleg, meeting } = snapshot;
  const m = meeting.id;
  const last = versions[0]?.number ?? version.number;
  const chair = meeting.chair && (meeting.chair.function || meeting.chair.party?.shortName);
  const end = timeAt(minutesOfDay(meeting.startTime) + meeting.minutes);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.meetings(p), label: 'Vergaderingen' },
          { href: paths.overleg(p, overleg.id), label: overleg.shortName },
          { href: paths.meeting(p, m), label: formatDate(meeting.date) },
          { href: paths.agendaVersion(p, m, version.number), label: `Versie ${version.number}` },
        ]}
      />
      <PageHeader
        title={`Agenda ${overleg.shortName}, versie ${version.number}`}
        facts={[
          <b key="dag">{formatDateWithWeekday(meeting.date)}</b>,
          formatTimeRange(meeting.startTime, end),
          ...(meeting.place === '' ? [] : [meeting.place]),
          ...(chair ? [`voorzitter: ${chair}`] : []),
          ...(meeting.kenmerk ? [`kenmerk ${meeting.kenmerk}`] : []),
          `verstuurd op ${formatInstant(version.sentAt)}`,
        ]}
        actions={
          <LinkButton variant="secondary" href={paths.agendaPdf(p, m, version.number)} document>
            Bekijk als PDF
          </LinkButton>
        }
      />
      {version.kind === 'afgelasting' ? (
        <Notice kind="let" level={2} title="Deze vergadering is afgelast" block>
          {version.note}
        </Notice>
      ) : null}
      {version.number < last ? (
        <Notice level={2} title="Dit is niet de laatste versie" block>
          <p>
            Zo ging de agenda toen de deur uit.{' '}
            <AppLink href={paths.agendaVersion(p, m, last)}>Bekijk versie {last}</AppLink>
          </p>
        </Notice>
      ) : null}
      {version.kind === 'nazending' && version.note !== '' ? (
        <Notice level={2} title="Van het secretariaat" block>
          {version.note}
        </Notice>
      ) : null}
      <TwoColumns
        side={
          <SideSection title="Versies">
            <ul className="uitgaand">
              {versions.map((one) => (
                <li key={one.number}>
                  <AppLink
                    href={paths.agendaVersion(p, m, one.number)}
                    aria-current={one.number === version.number ? 'page' : undefined}
                  >
                    {versionTitle(one)}
                  </AppLink>
                  <br />
                  <span className="bij">{formatInstant(one.sentAt)}</span>
                </li>
              ))}
            </ul>
            {mayPrepare ? (
              <p>
                <AppLink href={paths.deliveries(p, m)}>Wie wat ontving</AppLink>
              </p>
            ) : null}
          </SideSection>
        }
      >
        {version.changes.length > 0 ? (
          <Section title="Wat er anders is dan in de versie ervoor">
            <AgendaChanges changes={version.changes} />
          </Section>
        ) : null}
        <Section title="Agendapunten" hideTitle={version.changes.length === 0}>
          <FrozenAgenda p={p} items={snapshot.items} />
        </Section>
        <FrozenTexts items={snapshot.items} />
      </TwoColumns>
    </>
  );
}
