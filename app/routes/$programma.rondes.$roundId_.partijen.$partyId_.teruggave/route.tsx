import { useActionData, useLoaderData } from '@remix-run/react';
import { SubmissionVerb } from '~/components/domain/submission-verb';
import { TextArea } from '~/components/forms/inputs';
import { verdictSchema } from '~/domain/reporting-round/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { submissionPage } from '~/queries/reporting-round/submission-page.server';
import { returnSubmission } from '~/services/reporting-round/return-submission.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Geef de meldingen terug - Vijfhoek' }];

const place = (params: Record<string, string | undefined>) => ({
  roundId: params['roundId'] ?? '',
  partyId: params['partyId'] ?? '',
});

export const loader = guarded('round:manage', async ({ ctx, programma, params }) => {
  const page = await submissionPage(ctx, place(params));
  if (!page) throw notFound();
  if (!page.manages) throw forbiddenResponse();
  const { round, party, submission, mayJudge: open } = page;
  return { p: programma.key, round, party, version: submission.version, open };
});

export const action = formAction({
  question: 'round:manage',
  attempt: ({ params }) => ({
    action: 'submission_returned',
    object: { kind: 'round', id: place(params).roundId },
  }),
  schema: verdictSchema,
  run: ({ ctx, params, input }) => returnSubmission(ctx, place(params), input),
  next: ({ roundId }, { programma, params }) =>
    withDone(paths.submission(programma.key, roundId, place(params).partyId), 'ronde_teruggegeven'),
});

export default function ReturnSubmission() {
  const { p, round, party, version, open } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <SubmissionVerb
      p={p}
      round={round}
      party={party}
      version={version}
      open={open}
      here={paths.submissionReturn(p, round.id, party.id)}
      crumb="Teruggave"
      title="Geef de meldingen terug"
      button="Geef terug en verstuur de mail"
      result={result}
      about="De partij kan haar meldingen dan wijzigen en opnieuw indienen. Zij krijgt er een mail over."
    >
      <TextArea
        name="remark"
        label="Wat moet de partij aanvullen?"
        hint="Alleen de partij en de werkorganisatie lezen dit."
        rows={4}
        defaultValue={result?.values['remark']}
        error={result?.errors['remark']}
      />
    </SubmissionVerb>
  );
}
