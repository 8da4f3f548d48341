import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AgendaChanges } from '~/components/domain/agenda-changes';
import { DeliveryTable } from '~/components/domain/deliveries';
import { peopleCount } from '~/components/domain/recipients';
import { useFollowMail } from '~/components/domain/use-follow-mail';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Disclosure, Section } from '~/components/ui/layout';
import { EmptyState, Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate, formatDateWithWeekday, formatInstant } from '~/domain/dates/format';
import { deliverySummary, versionTitle } from '~/messages/delivery';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { deliveriesPage, type ShownVersion } from '~/queries/sending/deliveries-page.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Verzendingen ${data.page.meeting.overleg} - Vijfhoek` : 'Vijfhoek' },
];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const page = await deliveriesPage(ctx, params['meetingId'] ?? '');
  if (!page) throw notFound();
  return { p: programma.key, page };
});

/** What went out, to whom, and what became of it. */
export default function Deliveries() {
  const { p, page } = useLoaderData<typeof loader>();
  const { meeting, versions, others } = page;
  const day = amsterdamDate(meeting.startsAt);
  useFollowMail(versions.some((version) => version.deliveries.some((one) => one.nextTry !== null)));
  const failed = [...versions.flatMap((one) => one.deliveries), ...others].filter(
    (one) => one.state === 'failed',
  );
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.meetings(p), label: 'Vergaderingen' },
          { href: paths.overleg(p, meeting.overlegId), label: meeting.overleg },
          { href: paths.meeting(p, meeting.id), label: formatDate(day) },
          { href: paths.deliveries(p, meeting.id), label: 'Verzendingen' },
        ]}
      />
      <PageHeader
        title="Wie wat ontving"
        facts={[<b key="wat">{`${meeting.overleg}, ${formatDateWithWeekday(day)}`}</b>]}
        actions={
          meeting.state === 'verzonden' ? (
            <LinkButton variant="secondary" href={paths.supplement(p, meeting.id)}>
              Maak een nazending
            </LinkButton>
          ) : null
        }
      />
      {failed.length > 0 ? (
        <Notice
          kind="let"
          level={2}
          title={`${peopleCount(failed.length)} kreeg${failed.length === 1 ? '' : 'en'} de mail niet`}
          block
        >
          Kijk of het mailadres klopt, en stuur de link naar de agenda zelf.
        </Notice>
      ) : null}
      {versions.length === 0 ? (
        <EmptyState title="Er is nog niets verstuurd" level={2}>
          Controleer de agenda en verstuur hem. Hier ziet u daarna wie hem kreeg.
        </EmptyState>
      ) : null}
      {versions.map((version, index) => (
        <Version key={version.number} p={p} meetingId={meeting.id} version={version} latest={index === 0} />
      ))}
      {others.length > 0 ? (
        <Section title="Andere mail over deze vergadering">
          <DeliveryTable caption="Andere mail" deliveries={others} withKind />
        </Section>
      ) : null}
    </>
  );
}

function Version(props: { p: string; meetingId: string; version: ShownVersion; latest: boolean }) {
  const { p, meetingId, version, latest } = props;
  const { number, sentAt, sentBy, changes, deliveries } = version;
  const title = versionTitle(version);
  return (
    <Section title={title}>
      <p>
        Verstuurd op {formatInstant(sentAt)}
        {sentBy === null ? '' : ` door ${sentBy}`}.{' '}
        <AppLink href={paths.agendaVersion(p, meetingId, number)}>Bekijk versie {number}</AppLink>
      </p>
      {changes.length > 0 ? (
        <Disclosure
          summary={`Wat er anders was (${changes.length === 1 ? '1 wijziging' : `${changes.length} wijzigingen`})`}
        >
          <AgendaChanges changes={changes} />
        </Disclosure>
      ) : null}
      {deliveries.length > 0 ? (
        <Disclosure summary={deliverySummary(deliveries)} open={latest}>
          <DeliveryTable caption={`Wie ${title.toLowerCase()} kreeg`} deliveries={deliveries} />
        </Disclosure>
      ) : (
        <p className="bij">
          Deze versie komt uit de gegevens waarmee Vijfhoek begon. Er ging geen mail vanuit Vijfhoek.
        </p>
      )}
    </Section>
  );
}
