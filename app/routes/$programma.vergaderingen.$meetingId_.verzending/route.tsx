import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AgendaCheck } from '~/components/domain/agenda-check';
import { peopleCount, RecipientsTable } from '~/components/domain/recipients';
import { SendingPageHead } from '~/components/domain/sending-head';
import { ErrorSummary } from '~/components/forms/error-summary';
import { SubmitButton } from '~/components/forms/form-actions';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Section, SideSection, TwoColumns } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { sendAgendaSchema } from '~/domain/meeting/sending-schema';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { sendingPage, type SendingHead } from '~/queries/sending/sending-page.server';
import { sendAgenda } from '~/services/meeting/send-agenda.server';

export { freshAfterRefusal as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Verstuur de agenda ${data.page.head.overleg} - Vijfhoek` : 'Vijfhoek' },
];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const page = await sendingPage(ctx, params['meetingId'] ?? '');
  if (!page) throw notFound();
  return { p: programma.key, page };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => ({
    action: 'agenda_sent',
    object: { kind: 'meeting', id: params['meetingId'] ?? null },
    meetingId: params['meetingId'] ?? null,
  }),
  schema: sendAgendaSchema,
  run: ({ ctx, params, input }) =>
    sendAgenda(ctx, { meetingId: params['meetingId'] ?? '', seen: input.seen }),
  next: (_sent, { programma, params }) =>
    withDone(paths.deliveries(programma.key, params['meetingId'] ?? ''), 'agenda_verstuurd'),
});

/** What goes out and to whom, before it does: sent is sent. */
export default function SendAgenda() {
  const { p, page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { head, recipients, items } = page;
  const m = head.meetingId;
  const ready = page.reasons.length === 0;
  const papers = items.reduce((sum, item) => sum + item.papers, 0);
  const closed = head.state !== 'concept';
  const place = { p, meetingId: m, overlegId: head.overlegId };
  return (
    <>
      <SendingPageHead
        p={p}
        meeting={head}
        here={{ href: paths.sending(p, m), label: 'Verzending' }}
        title="Verstuur de agenda"
        actions={
          <>
            <LinkButton variant="secondary" href={paths.agendaPdf(p, m)} document>
              Bekijk als PDF
            </LinkButton>
            {ready ? (
              <Form method="post">
                <input type="hidden" name="seen" value={page.seen} />
                <SubmitButton busyLabel="Bezig met versturen">
                  Verstuur aan {peopleCount(recipients.length)}
                </SubmitButton>
              </Form>
            ) : null}
          </>
        }
      />
      <ErrorSummary errors={result?.errors} title="De agenda is niet verstuurd" />
      {!ready && !result ? (
        <Notice kind="let" level={2} title={page.reasons.map((reason) => refusalSentence(reason)).join(' ')}>
          <WayOut p={p} head={head} />
        </Notice>
      ) : null}
      {closed ? null : (
        <TwoColumns
          side={
            <>
              <SideSection title={ready ? 'Klaar om te versturen?' : 'Kijk ook hier naar'}>
                <AgendaCheck check={page.check} severity="warn" place={place} />
              </SideSection>
              <SideSection title="Wat er in de mail zit">
                <ul className="uitgaand">
                  <li>De agenda als PDF, {counted(items.length, 'punt', 'punten')}</li>
                  <li>Een uitnodiging voor de kalender</li>
                  <li>
                    Een link naar de agenda
                    {papers > 0 ? ` en ${counted(papers, 'bijlage', 'bijlagen')}` : ''}
                  </li>
                </ul>
                <p className="klein bij">
                  Na het versturen ligt deze versie vast. Wat u daarna wijzigt, verstuurt u als nazending.
                </p>
              </SideSection>
            </>
          }
        >
          {ready ? null : (
            <Section title="Eerst nog doen">
              <AgendaCheck check={page.check} severity="block" place={place} openOnly />
            </Section>
          )}
          <Section title="Wie de agenda krijgt">
            <RecipientsTable recipients={recipients} />
          </Section>
        </TwoColumns>
      )}
    </>
  );
}

function WayOut({ p, head }: { p: string; head: SendingHead }) {
  const m = head.meetingId;
  if (head.state === 'concept') return null;
  return (
    <p>
      <AppLink href={paths.meeting(p, m)}>Terug naar de agenda</AppLink>
      {head.state === 'verzonden' ? (
        <>
          {' of '}
          <AppLink href={paths.supplement(p, m)}>maak een nazending</AppLink>
        </>
      ) : null}
    </p>
  );
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
