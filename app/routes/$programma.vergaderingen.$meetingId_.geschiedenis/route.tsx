import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { History } from '~/components/domain/history';
import { EmptyState } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { Pagination, ResultCount } from '~/components/ui/pagination';
import { formatDate, formatDayAndMonth } from '~/domain/dates/format';
import { pageIn } from '~/domain/register/address';
import { eventsCounted, pagedText } from '~/messages/register';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { meetingHistory } from '~/queries/history/meeting-history.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `Geschiedenis van ${data ? `${data.meeting.overleg} ${formatDate(data.meeting.date)}` : 'een vergadering'} - Vijfhoek`,
  },
];

export const loader = guarded('event:read', async ({ ctx, programma, params, request }) => {
  const page = pageIn(new URL(request.url).searchParams);
  const history = await meetingHistory(ctx, params['meetingId'] ?? '', page);
  if (!history) throw notFound();
  return { ...history, p: programma.key };
});

export default function MeetingHistory() {
  const { p, meeting, events, paged } = useLoaderData<typeof loader>();
  const here = paths.meetingHistory(p, meeting.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.meetings(p), label: 'Vergaderingen' },
          {
            href: paths.meeting(p, meeting.id),
            label: `${meeting.overleg} ${formatDayAndMonth(meeting.date)}`,
          },
          { href: here, label: 'Geschiedenis' },
        ]}
      />
      <PageHeader
        title="Geschiedenis"
        facts={[<b key="overleg">{meeting.overleg}</b>, formatDate(meeting.date)]}
        lead={
          meeting.secretaris
            ? 'Alles wat er rond deze vergadering is gedaan, ook wat is geweigerd.'
            : 'Wat er rond deze vergadering is gedaan, voor zover u het mag zien.'
        }
      />
      {events.length === 0 ? (
        <EmptyState level={2} title="Nog niets gebeurd">
          Zodra iemand iets wijzigt of verstuurt, staat het hier.
        </EmptyState>
      ) : (
        <>
          <ResultCount text={pagedText(paged, eventsCounted)} />
          <History events={events} />
          <Pagination
            page={paged.page}
            pageCount={paged.pageCount}
            label="Bladeren door de geschiedenis"
            hrefFor={(page) => (page === 1 ? here : `${here}?pagina=${page}`)}
          />
        </>
      )}
    </>
  );
}
