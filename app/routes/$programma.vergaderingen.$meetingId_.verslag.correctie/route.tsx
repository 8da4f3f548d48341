import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { DateInput } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { addDays } from '~/domain/dates/calendar';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { correctionSchema } from '~/domain/minutes/schema';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { minutesPage } from '~/queries/minutes/minutes-page.server';
import { sendForCorrection } from '~/services/minutes/send-for-correction.server';

/** Two weeks to answer, unless the secretaris says otherwise. */
const USUAL_DAYS = 14;

export const meta = () => [{ title: 'Stuur het verslag ter correctie - Vijfhoek' }];

export const loader = guarded('minutes:write', async ({ ctx, programma, params }) => {
  const page = await minutesPage(ctx, params['meetingId'] ?? '');
  if (!page?.meeting.mayWrite) throw notFound();
  const usual = addDays(amsterdamDate(ctx.now), USUAL_DAYS);
  return { p: programma.key, meeting: page.meeting, reasons: page.reasons.send, usual };
});

export const action = formAction({
  question: 'minutes:write',
  attempt: ({ params }) => {
    const meetingId = params['meetingId'] ?? '';
    return { action: 'minutes_sent_for_correction', object: { kind: 'minutes', id: meetingId }, meetingId };
  },
  schema: correctionSchema,
  run: ({ ctx, params, input }) => sendForCorrection(ctx, { meetingId: params['meetingId'] ?? '', ...input }),
  next: (_sent, { programma, params }) =>
    withDone(paths.minutes(programma.key, params['meetingId'] ?? ''), 'verslag_ter_correctie'),
});

export default function SendForCorrection() {
  const { p, meeting, reasons, usual } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [blocked] = reasons;
  return (
    <>
      <MinutesCrumbs
        place={minutesPlace(p, meeting)}
        here={{ href: paths.correction(p, meeting.id), label: 'Ter correctie' }}
      />
      <PageHeader
        title="Stuur het verslag ter correctie"
        lead="De deelnemers krijgen een mail met een link. Zij kunnen per punt vragen om een correctie."
      />
      <ErrorSummary errors={result?.errors} />
      {blocked && !result ? (
        <Notice kind="let" level={2} title={refusalSentence({ code: blocked })}>
          <LinkButton variant="secondary" href={paths.minutes(p, meeting.id)}>
            Naar het verslag
          </LinkButton>
        </Notice>
      ) : (
        <Form method="post" className="formulier">
          <DateInput
            name="until"
            label="Reageren kan tot en met"
            hint="Die dag telt nog mee."
            defaultValue={result?.values['until'] ?? usual}
            error={result?.errors['until']}
          />
          <FormActions>
            <SubmitButton busyLabel="Bezig met versturen">Stuur ter correctie</SubmitButton>
            <LinkButton variant="bare" href={paths.minutes(p, meeting.id)}>
              Terug naar het verslag
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
