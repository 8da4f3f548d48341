import type { MetaFunction } from '@remix-run/node';
import { useLoaderData, useNavigate, useSearchParams, useSubmit } from '@remix-run/react';
import { useCallback, useMemo, useState } from 'react';
import { TwoColumns } from '~/components/ui/layout';
import { EmptyState } from '~/components/ui/notice';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { whoIsHere } from '~/queries/meeting/who-is-here.server';
import { minutesPage } from '~/queries/minutes/minutes-page.server';
import { AlsoMinuting } from './also-minuting';
import { FoldedMinutes, MinutedItem } from './minuted-item';
import { MinutesTop } from './minutes-top';
import { neighbour, showing } from './open-item';
import { OutboxProvider } from './outbox';
import { Remarks } from './remarks';
import { SoFar } from './so-far';
import { WhoIsThere } from './who-is-there';
import { WorkHere } from './work-here';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data ? `Verslag ${data.page.meeting.overleg} ${formatDate(data.page.meeting.date)}` : 'Verslag'} - Vijfhoek`,
  },
];

export const loader = guarded('minutes:read', async ({ ctx, programma, params }) => {
  const page = await minutesPage(ctx, params['meetingId'] ?? '');
  if (!page) throw notFound();
  const here = page.writable ? await whoIsHere(ctx, page.meeting) : [];
  return { p: programma.key, personId: ctx.actor.personId, page, here };
});

/** The minutes: at typing speed for the secretaris, to read and correct for the participants. */
export default function MinutesPage() {
  const { p, page, personId, here } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { openId, shown } = showing(page, search.get('punt'), search.has('alles'));
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const navigate = useNavigate();
  const submit = useSubmit();
  const { id, openedAt, closedAt } = page.meeting;
  const address = useCallback((itemId: string) => paths.minutesLineBox(p, id, itemId), [p, id]);
  const absent = useMemo(() => absentees(page.parties), [page.parties]);

  function go(way: 'next' | 'previous') {
    const to = openId === null ? undefined : neighbour(page.items, openId, way);
    if (!to) return;
    setFocusOn(to.id);
    // Going on records the times; going back to add something does not.
    const takesUp = way === 'next' && openedAt !== null && closedAt === null && to.openedAt === null;
    if (takesUp)
      submit(null, { method: 'post', action: paths.itemTakeUp(p, id, to.id), preventScrollReset: true });
    else navigate(paths.minutes(p, id, to.id), { preventScrollReset: true });
  }

  return (
    <OutboxProvider personId={personId} meetingId={id} page={page} address={address}>
      <MinutesTop p={p} page={page} />
      <TwoColumns
        side={
          <>
            <WhoIsThere p={p} meetingId={id} parties={page.parties} writable={page.writable} />
            <SoFar p={p} page={page} />
            {page.writable ? (
              <AlsoMinuting
                address={paths.presence(p, id)}
                here={here}
                itemId={openId}
                savedAt={page.savedAt}
                numberOf={(itemId) => page.items.find((item) => item.id === itemId)?.number}
              />
            ) : null}
          </>
        }
      >
        {page.items.length === 0 ? (
          <EmptyState title="Er staan geen punten op deze agenda" level={2} />
        ) : null}
        {page.items.map((item) =>
          shown.has(item.id) ? (
            <MinutedItem
              key={item.id}
              p={p}
              meetingId={id}
              item={item}
              absent={absent.get(item.id) ?? []}
              writable={page.writable}
              open={item.id === openId}
            >
              {item.id === openId ? (
                <WorkHere
                  p={p}
                  page={page}
                  item={item}
                  next={neighbour(page.items, item.id, 'next')}
                  focus={focusOn === item.id}
                  onGo={go}
                />
              ) : null}
              <Remarks p={p} page={page} item={item} />
            </MinutedItem>
          ) : (
            <FoldedMinutes
              key={item.id}
              p={p}
              meetingId={id}
              item={item}
              link={page.writable ? (item.lines.length > 0 ? 'Toon' : 'Open') : null}
            />
          ),
        )}
        <Remarks p={p} page={page} item={null} />
      </TwoColumns>
    </OutboxProvider>
  );
}

/** Per agendapunt the parties that came but were not there for it. */
function absentees(
  parties: readonly { party: { shortName: string }; people: { absentAt: string[] }[] }[],
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { party, people } of parties) {
    for (const itemId of new Set(people.flatMap((one) => one.absentAt))) {
      if (people.every((one) => one.absentAt.includes(itemId))) {
        found.set(itemId, [...(found.get(itemId) ?? []), party.shortName]);
      }
    }
  }
  return found;
}
