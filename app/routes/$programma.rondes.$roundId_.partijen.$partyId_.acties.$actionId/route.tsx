import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ReportConflict } from '~/components/domain/report-conflict';
import { ReportFields } from '~/components/domain/report-fields';
import { RoundCrumbs } from '~/components/domain/round-parts';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { roundReportSchema } from '~/domain/action-item/report-schema';
import { dueText } from '~/messages/register';
import { progressWords } from '~/messages/states';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { submissionPage } from '~/queries/reporting-round/submission-page.server';
import { writeRoundReport } from '~/services/reporting-round/write-round-report.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const place = (params: Record<string, string | undefined>) => ({
  roundId: params['roundId'] ?? '',
  partyId: params['partyId'] ?? '',
  actionId: params['actionId'] ?? '',
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Meld: ${data?.action.title ?? 'actie'} - Vijfhoek` },
];

export const loader = guarded('submission:write', async ({ ctx, programma, params }) => {
  const page = await submissionPage(ctx, place(params));
  const action = page?.actions.find(({ id }) => id === params['actionId']);
  if (!page || !action) throw notFound();
  if (!page.mayWrite) throw forbiddenResponse();
  const { round, party, missing } = page;
  return { p: programma.key, round, party, action, missing };
});

export const action = formAction({
  question: 'submission:write',
  attempt: ({ params }) => ({
    action: 'round_report_written',
    object: { kind: 'round', id: place(params).roundId },
  }),
  schema: roundReportSchema,
  run: ({ ctx, params, input }) => writeRoundReport(ctx, place(params), input),
  next: ({ nextId }, { programma, params }) => {
    const { roundId, partyId } = place(params);
    return withDone(
      nextId === null
        ? paths.submission(programma.key, roundId, partyId)
        : paths.submissionAction(programma.key, roundId, partyId, nextId),
      'ronde_melding',
    );
  },
});

/** One action of the set; saving leads to the next one that waits. */
export default function WriteRoundReport() {
  const { p, round, party, action: asked, missing } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.submissionAction(p, round.id, party.id, asked.id);
  const back = paths.submission(p, round.id, party.id);
  const { written, before, last } = asked;
  const earlier = before ?? last;
  const follows = missing - (written === null ? 1 : 0) > 0;
  return (
    <>
      <RoundCrumbs p={p} round={round} party={party} here={{ href: here, label: asked.title }} />
      <PageHeader
        title={asked.title}
        lead={`Meld hoe het staat, voor ${party.shortName}`}
        facts={[
          `uiterlijk ${dueText(asked)}`,
          earlier?.progress ? `eerder gemeld: ${progressWords[earlier.progress]}` : 'nog niet eerder gemeld',
          `nog ${missing} te melden`,
        ]}
      />
      <ErrorSummary errors={result?.errors} title="De melding is niet bewaard" />
      {result?.stale ? (
        <ReportConflict
          action={here}
          stale={result.stale}
          theirs="Melding van een collega"
          leaveHref={back}
        />
      ) : (
        <Form key={asked.id} method="post" action={here} className="formulier" noValidate>
          <HiddenVersion version={written?.version ?? 0} />
          <ReportFields
            stored={written ?? { progress: earlier?.progress ?? null }}
            hint="Eén zin is genoeg. Anderen lezen dit zodra u de ronde indient."
            errors={result?.errors}
            values={result?.values}
          />
          <FormActions>
            <SubmitButton busyLabel="Bezig met bewaren">
              {follows ? 'Bewaar en ga naar de volgende' : 'Bewaar'}
            </SubmitButton>
            <LinkButton variant="bare" href={back}>
              Terug naar de meldingen
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
