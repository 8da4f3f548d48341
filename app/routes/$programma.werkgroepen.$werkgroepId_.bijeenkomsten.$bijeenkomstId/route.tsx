import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { History } from '~/components/domain/history';
import { MinutedAction } from '~/components/domain/minuted-action';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { RichTextView } from '~/components/editor/rich-text-view';
import { AppLink } from '~/components/ui/app-link';
import { ButtonRow, LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate, formatDateWithWeekday } from '~/domain/dates/format';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { werkgroepMeetingPage } from '~/queries/werkgroep-meeting/werkgroep-meeting-page.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Bijeenkomst van werkgroep ${data?.werkgroep.name ?? ''} - Vijfhoek` },
];

export const loader = guarded('werkgroep-meeting:read', async ({ ctx, programma, params }) => {
  const page = await werkgroepMeetingPage(ctx, params['werkgroepId'] ?? '', params['bijeenkomstId'] ?? '');
  if (!page) throw notFound();
  return { ...page, p: programma.key };
});

export default function WerkgroepMeetingRoute() {
  const { p, werkgroep, meeting, blocks, actions, history, mayWrite } = useLoaderData<typeof loader>();
  const place = [p, werkgroep.id, meeting.id] as const;
  return (
    <>
      <WerkgroepCrumbs
        p={p}
        werkgroep={werkgroep}
        here={[{ href: paths.werkgroepMeeting(...place), label: formatDate(meeting.date) }]}
      />
      <PageHeader
        title={`Bijeenkomst van ${formatDate(meeting.date)}`}
        facts={[
          <b key="wanneer">
            {formatDateWithWeekday(meeting.date)}
            {meeting.startTime ? `, ${meeting.startTime.replace(':', '.')} uur` : null}
          </b>,
          ...(meeting.place ? [meeting.place] : []),
          `werkgroep ${werkgroep.name}`,
        ]}
        actions={
          mayWrite ? (
            <LinkButton href={paths.werkgroepMeetingEdit(...place)}>Schrijf de aantekeningen</LinkButton>
          ) : null
        }
      />
      {meeting.cancelled ? <Notice kind="let" title="Deze bijeenkomst is afgelast" level={2} /> : null}
      <Section title="Aantekeningen" className="tekst">
        {blocks.length === 0 ? (
          <p className="hulp">Er zijn nog geen aantekeningen.</p>
        ) : (
          <RichTextView blocks={blocks} headingLevel={3} />
        )}
        <p className="klein bij">Dit lezen de werkgroep en de secretaris van {werkgroep.overleg}.</p>
      </Section>
      <Section title="Acties" id="acties">
        {actions.length === 0 ? <p className="hulp">Er zijn geen acties afgesproken.</p> : null}
        {actions.map((action) => (
          <MinutedAction
            key={action.id}
            action={action}
            late={action.late}
            actions={
              <span className="klein">
                <AppLink href={paths.action(p, action.id)}>Bekijk</AppLink>
                {mayWrite && !action.withdrawn ? (
                  <>
                    {' '}
                    <AppLink href={paths.werkgroepAction(...place, action.id)}>Wijzig</AppLink>
                  </>
                ) : null}
              </span>
            }
          />
        ))}
        {mayWrite ? (
          <ButtonRow className="blok">
            <LinkButton variant="secondary" href={paths.newWerkgroepAction(...place)}>
              Voeg een actie toe
            </LinkButton>
            {actions.some(({ withdrawn }) => !withdrawn) ? null : (
              <LinkButton variant="bare" href={paths.werkgroepMeetingCancellation(...place)}>
                Gelast de bijeenkomst af
              </LinkButton>
            )}
          </ButtonRow>
        ) : null}
      </Section>
      {history.length > 0 ? (
        <Section title="Geschiedenis">
          <History events={history} />
        </Section>
      ) : null}
    </>
  );
}
