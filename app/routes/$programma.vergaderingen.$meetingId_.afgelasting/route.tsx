import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { peopleCount } from '~/components/domain/recipients';
import { SendingPageHead } from '~/components/domain/sending-head';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { TextArea } from '~/components/forms/inputs';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { cancellationSchema } from '~/domain/meeting/sending-schema';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { cancellationPage } from '~/queries/sending/cancellation-page.server';
import { cancelMeeting } from '~/services/meeting/cancel-meeting.server';

export { freshAfterRefusal as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Gelast ${data.page.head.overleg} af - Vijfhoek` : 'Vijfhoek' },
];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const page = await cancellationPage(ctx, params['meetingId'] ?? '');
  if (!page) throw notFound();
  return { p: programma.key, page };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => ({
    action: 'meeting_cancelled',
    object: { kind: 'meeting', id: params['meetingId'] ?? null },
    meetingId: params['meetingId'] ?? null,
  }),
  schema: cancellationSchema,
  run: ({ ctx, params, input }) =>
    cancelMeeting(ctx, {
      meetingId: params['meetingId'] ?? '',
      reason: input.reason,
      sent: input.sent === 'ja',
    }),
  next: (_done, { programma, params }) =>
    withDone(paths.meeting(programma.key, params['meetingId'] ?? ''), 'vergadering_afgelast'),
});

export default function CancelMeeting() {
  const { p, page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { head, recipients, reasons, sent } = page;
  const m = head.meetingId;
  return (
    <>
      <SendingPageHead
        p={p}
        meeting={head}
        here={{ href: paths.cancellation(p, m), label: 'Afgelasting' }}
        title="Gelast deze vergadering af"
      />
      <ErrorSummary errors={result?.errors} title="De vergadering is niet afgelast" />
      {reasons.length > 0 ? (
        <Notice kind="let" level={2} title="Afgelasten kan niet meer">
          <p>
            {reasons.map((reason) => refusalSentence(reason)).join(' ')}{' '}
            <AppLink href={paths.meeting(p, m)}>Terug naar de agenda</AppLink>
          </p>
        </Notice>
      ) : (
        <>
          <p className="tekst">
            {recipients === 0
              ? 'De agenda is nog niet verstuurd. Niemand krijgt bericht. De agenda blijft te vinden als afgelast.'
              : `${peopleCount(recipients)} krijgen een mail waarmee de afspraak uit hun kalender gaat. De agenda blijft te vinden als afgelast. Dit kunt u niet terugdraaien.`}
          </p>
          <Form method="post" className="formulier blok">
            {sent ? <input type="hidden" name="sent" value="ja" /> : null}
            <TextArea
              name="reason"
              label="Waarom gaat de vergadering niet door?"
              hint={
                recipients === 0
                  ? 'Dit blijft bij de vergadering staan.'
                  : 'De deelnemers lezen dit bij de vergadering. In de mail staat het niet.'
              }
              rows={3}
              defaultValue={result?.values['reason']}
              error={result?.errors['reason']}
            />
            <FormActions>
              <SubmitButton variant="danger" busyLabel="Bezig met afgelasten">
                Gelast de vergadering af
              </SubmitButton>
              <LinkButton variant="bare" href={paths.meeting(p, m)}>
                Laat de vergadering doorgaan
              </LinkButton>
            </FormActions>
          </Form>
        </>
      )}
    </>
  );
}
