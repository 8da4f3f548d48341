import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { formatDate } from '~/domain/dates/format';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { meetingPage } from '~/queries/meeting/meeting-page.server';
import { markPresent } from '~/services/presence/keep-presence.server';
import { LiveAgenda } from './live-agenda';
import { SentAgenda } from './sent-agenda';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `Agenda ${data.page.head.overleg.shortName} ${formatDate(data.page.head.date)} - Vijfhoek`
      : 'Vijfhoek',
  },
];

export const loader = guarded('meeting:read', async ({ ctx, programma, params }) => {
  const page = await meetingPage(ctx, params['meetingId'] ?? '');
  if (!page) throw notFound();
  await markPresent(ctx, { meetingId: page.head.id, itemId: null, editing: false });
  return { p: programma.key, page };
});

export default function MeetingAgenda() {
  const { p, page } = useLoaderData<typeof loader>();
  return page.kind === 'live' ? <LiveAgenda p={p} page={page} /> : <SentAgenda p={p} page={page} />;
}
