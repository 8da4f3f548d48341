import { useActionData, useLoaderData } from '@remix-run/react';
import { SubmissionVerb } from '~/components/domain/submission-verb';
import { TextArea } from '~/components/forms/inputs';
import { verdictSchema } from '~/domain/reporting-round/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { submissionPage } from '~/queries/reporting-round/submission-page.server';
import { approveSubmission } from '~/services/reporting-round/approve-submission.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Keur de meldingen goed - Vijfhoek' }];

const place = (params: Record<string, string | undefined>) => ({
  roundId: params['roundId'] ?? '',
  partyId: params['partyId'] ?? '',
});

export const loader = guarded('round:manage', async ({ ctx, programma, params }) => {
  const page = await submissionPage(ctx, place(params));
  if (!page) throw notFound();
  if (!page.manages) throw forbiddenResponse();
  const { round, party, submission, mayApprove: open } = page;
  return { p: programma.key, round, party, version: submission.version, open };
});

export const action = formAction({
  question: 'round:manage',
  attempt: ({ params }) => ({
    action: 'submission_approved',
    object: { kind: 'round', id: place(params).roundId },
  }),
  schema: verdictSchema,
  run: ({ ctx, params, input }) => approveSubmission(ctx, place(params), input),
  next: ({ roundId }, { programma, params }) =>
    withDone(paths.submission(programma.key, roundId, place(params).partyId), 'ronde_goedgekeurd'),
});

export default function ApproveSubmission() {
  const { p, round, party, version, open } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <SubmissionVerb
      p={p}
      round={round}
      party={party}
      version={version}
      open={open}
      here={paths.submissionApproval(p, round.id, party.id)}
      crumb="Goedkeuring"
      title="Keur de meldingen goed"
      button="Keur goed en verstuur de mail"
      result={result}
      about="De meldingen tellen mee in de stand van deze ronde. De partij krijgt er een mail over."
    >
      <TextArea
        name="remark"
        label="Opmerking (mag leeg blijven)"
        hint="Alleen de partij en de werkorganisatie lezen dit."
        rows={3}
        defaultValue={result?.values['remark']}
        error={result?.errors['remark']}
      />
    </SubmissionVerb>
  );
}
