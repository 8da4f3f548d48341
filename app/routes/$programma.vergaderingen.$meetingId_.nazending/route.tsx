import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AgendaChanges } from '~/components/domain/agenda-changes';
import { AgendaCheck } from '~/components/domain/agenda-check';
import { peopleCount, RecipientsTable } from '~/components/domain/recipients';
import { SendingPageHead } from '~/components/domain/sending-head';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { TextArea } from '~/components/forms/inputs';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Disclosure, Section, SideSection, TwoColumns } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { formatInstant } from '~/domain/dates/format';
import { supplementSchema } from '~/domain/meeting/sending-schema';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { supplementPage } from '~/queries/sending/supplement-page.server';
import { sendSupplement } from '~/services/meeting/send-supplement.server';

export { freshAfterRefusal as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Nazending ${data.page.head.overleg} - Vijfhoek` : 'Vijfhoek' },
];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const page = await supplementPage(ctx, params['meetingId'] ?? '');
  if (!page) throw notFound();
  return { p: programma.key, page };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => ({
    action: 'supplement_sent',
    object: { kind: 'meeting', id: params['meetingId'] ?? null },
    meetingId: params['meetingId'] ?? null,
  }),
  schema: supplementSchema,
  run: ({ ctx, params, input }) => sendSupplement(ctx, { meetingId: params['meetingId'] ?? '', ...input }),
  next: (_sent, { programma, params }) =>
    withDone(paths.deliveries(programma.key, params['meetingId'] ?? ''), 'nazending_verstuurd'),
});

/** Exactly what is different since the last version, before it goes out. */
export default function Supplement() {
  const { p, page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { head, lastSent, changes, recipients, reasons } = page;
  const m = head.meetingId;
  const blocked = page.check.blocks && changes.length > 0;
  return (
    <>
      <SendingPageHead
        p={p}
        meeting={head}
        here={{ href: paths.supplement(p, m), label: 'Nazending' }}
        title="Verstuur een nazending"
        actions={
          <LinkButton variant="secondary" href={paths.agendaPdf(p, m, 'concept')} document>
            Bekijk als PDF
          </LinkButton>
        }
      />
      <ErrorSummary errors={result?.errors} title="De nazending is niet verstuurd" />
      {reasons.length > 0 && !result ? (
        <Notice
          kind={changes.length === 0 ? 'info' : 'let'}
          level={2}
          title={reasons.map((reason) => refusalSentence(reason)).join(' ')}
        >
          <p>
            <AppLink href={paths.meeting(p, m)}>Terug naar de agenda</AppLink>
          </p>
        </Notice>
      ) : null}
      <TwoColumns
        side={
          <>
            {blocked ? (
              <SideSection title="Eerst nog doen">
                <AgendaCheck
                  check={page.check}
                  severity="block"
                  place={{ p, meetingId: m, overlegId: head.overlegId }}
                  openOnly
                />
              </SideSection>
            ) : null}
            <SideSection title="Wat er in de mail zit">
              <ul className="uitgaand">
                <li>De wijzigingen, met de titel van elk punt</li>
                <li>De nieuwe agenda als PDF</li>
                {page.movesCalendar ? (
                  <li>De afspraak zoals die nu is; ieders kalender past zich aan</li>
                ) : null}
                <li>Een link naar de agenda</li>
              </ul>
            </SideSection>
            <SideSection title={`Naar ${peopleCount(recipients.length)}`}>
              <Disclosure summary="Bekijk wie de mail krijgt">
                <RecipientsTable recipients={recipients} />
              </Disclosure>
            </SideSection>
          </>
        }
      >
        <Section title="Wat er anders is">
          {lastSent ? (
            <p className="bij">
              Sinds versie {lastSent.number}, verstuurd op {formatInstant(lastSent.sentAt)}.
            </p>
          ) : null}
          {changes.length > 0 ? <AgendaChanges changes={changes} /> : <p>Niets.</p>}
        </Section>
        {reasons.length === 0 ? (
          <Form method="post" className="formulier blok">
            <input type="hidden" name="seen" value={page.seen} />
            <TextArea
              name="note"
              label="Woord vooraf"
              hint="Mag leeg blijven. Staat op de pagina van deze versie, niet in de mail."
              rows={3}
              defaultValue={result?.values['note']}
              error={result?.errors['note']}
            />
            <FormActions>
              <SubmitButton busyLabel="Bezig met versturen">
                Verstuur de nazending aan {peopleCount(recipients.length)}
              </SubmitButton>
            </FormActions>
          </Form>
        ) : null}
      </TwoColumns>
    </>
  );
}
