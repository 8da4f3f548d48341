import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { LinkButton } from '~/components/ui/button';
import { EmptyState } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { paths } from '~/paths';
import { readEntries } from '~/platform/http/form.server';
import { enterProgramma, guarded, notFound, type Asks } from '~/platform/http/guarded.server';
import { makeFeed } from '~/services/calendar-feed/make-feed.server';
import { absolute } from '~/services/mail/addresses.server';
import { NewAddress } from './new-address';

export const meta: MetaFunction = () => [{ title: 'Agenda-adres - Vijfhoek' }];

export const loader = guarded('own:read', async ({ programma }) => ({
  back: `${paths.reminders(programma.key)}#agenda`,
}));

/** No redirect when it is done: the address is shown in the answer and nowhere else, for only its hash is kept. */
export const action = Object.assign(
  async (args: ActionFunctionArgs) => {
    const { ctx, request } = await enterProgramma(args);
    const { values } = await readEntries(request);
    const outcome = await makeFeed(ctx, values['partyId'] || null);
    if (!outcome.ok) throw notFound();
    return { url: absolute(paths.calendarFeed(outcome.value.secret)) };
  },
  { asks: 'feed:manage' } satisfies Asks,
);

export default function CalendarAddress() {
  const { back } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs items={[{ href: back, label: 'Herinneringen' }]} />
      <PageHeader title="Agenda-adres" />
      {made ? (
        <NewAddress url={made.url} back={back} />
      ) : (
        <EmptyState
          level={2}
          title="Een adres is maar een keer te zien"
          action={<LinkButton href={back}>Maak een nieuw adres</LinkButton>}
        >
          Wij bewaren het adres zelf niet. Bent u het kwijt, maak dan een nieuw. Het oude werkt dan niet meer.
        </EmptyState>
      )}
    </>
  );
}
