import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '~/components/ui/page-header';
import type { EventAction, ObjectKind } from '~/domain/history/actions';
import { reminderSchema, type ReminderInput } from '~/domain/reminder/schema';
import type { DoneCode } from '~/messages/done';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded } from '~/platform/http/guarded.server';
import { remindersPage } from '~/queries/reminder/reminders-page.server';
import { revokeFeed } from '~/services/calendar-feed/revoke-feed.server';
import { chooseDay } from '~/services/reminder/choose-day.server';
import { endSubstitute } from '~/services/reminder/end-substitute.server';
import { nameSubstitute } from '~/services/reminder/name-substitute.server';
import { DayForm } from './day-form';
import { Feeds } from './feeds';
import { NextDigest } from './next-digest';
import { Substitutes } from './substitutes';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction = () => [{ title: 'Herinneringen - Vijfhoek' }];

export const loader = guarded('own:read', async ({ ctx, programma }) => ({
  ...(await remindersPage(ctx)),
  p: programma.key,
}));

type What = ReminderInput['wat'];

const tried: Record<What, { action: EventAction; kind: ObjectKind; done: DoneCode }> = {
  dag: { action: 'reminder_chosen', kind: 'reminder', done: 'weekoverzicht_bewaard' },
  vervanger: { action: 'substitute_named', kind: 'substitute', done: 'vervanger_aangewezen' },
  einde: { action: 'substitute_ended', kind: 'substitute', done: 'vervanging_beeindigd' },
  intrekken: { action: 'feed_revoked', kind: 'feed', done: 'agenda_adres_ingetrokken' },
};

export const action = formAction({
  question: 'own:read',
  attempt: ({ request }) => {
    const what = new URL(request.url).searchParams.get('wat') ?? '';
    const { action, kind } = what in tried ? tried[what as What] : tried.dag;
    return { action, object: { kind, id: null } };
  },
  schema: reminderSchema,
  run: async ({ ctx, input }) => {
    switch (input.wat) {
      case 'dag':
        return chooseDay(ctx, input);
      case 'vervanger':
        return nameSubstitute(ctx, input);
      case 'einde':
        return endSubstitute(ctx, input.substituteId);
      case 'intrekken':
        return revokeFeed(ctx, input.feedId);
    }
  },
  next: (_value, { programma, input }) => withDone(paths.reminders(programma.key), tried[input.wat].done),
});

export default function Reminders() {
  const data = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { p, reminded } = data;
  const of = (what: What) => (result?.values['wat'] === what ? result : undefined);
  return (
    <>
      <PageHeader
        title="Herinneringen"
        lead="Een keer per week een mail over wat uw partij moet doen, en de data in uw eigen agenda."
      />
      {reminded ? (
        <>
          <DayForm p={p} weekday={data.weekday} version={data.version} result={of('dag')} />
          <NextDigest p={p} next={data.next} reminders={data.reminders} />
          {data.parties.map((party) => (
            <Substitutes key={party.id} p={p} party={party} today={data.today} returned={of('vervanger')} />
          ))}
        </>
      ) : null}
      <Feeds p={p} feeds={data.feeds} parties={data.parties} />
    </>
  );
}
