import type { LoaderFunctionArgs } from '@remix-run/node';
import { calendarFeed, type FeedEntry } from '~/documents/calendar/calendar-feed';
import { paths } from '~/paths';
import { notFound, openToAll } from '~/platform/http/guarded.server';
import { feedAnswer } from '~/platform/http/paper.server';
import { requestAddress, requestTime } from '~/platform/http/session.server';
import { feedEntries } from '~/queries/calendar-feed/feed-entries.server';
import { mayAskFeed } from '~/services/calendar-feed/may-ask-feed.server';
import { absolute } from '~/services/mail/addresses.server';

/** A calendar program has no session: who has the secret, reads what its owner may see at this moment. */
export const loader = openToAll('the secret in the address opens it', async (args: LoaderFunctionArgs) => {
  const secret = args.params['secret'] ?? '';
  if (!(await mayAskFeed(requestAddress(args.context), secret))) {
    throw new Response('Te vaak gevraagd', { status: 429, headers: { 'Retry-After': '900' } });
  }
  const now = requestTime();
  const feed = await feedEntries(secret, now);
  if (!feed) throw notFound();
  const { programma, party } = feed;
  const entries: FeedEntry[] = [
    ...feed.meetings.map(({ id, startsAt, minutes, place, overleg }) => ({
      kind: 'meeting' as const,
      uid: id,
      title: overleg.shortName,
      start: startsAt,
      minutes,
      place: place === '' ? null : place,
      url: absolute(paths.meeting(programma.key, id)),
    })),
    ...feed.deadlines.map(({ id, title, date }) => ({
      kind: 'deadline' as const,
      uid: id,
      title: `Uiterlijk vandaag: ${title}`,
      date,
      url: absolute(paths.action(programma.key, id)),
    })),
  ];
  return feedAnswer(calendarFeed(party === null ? 'Vijfhoek' : `Vijfhoek: ${party}`, entries, now));
});
