import { useActionData, useLoaderData } from '@remix-run/react';
import { SubmissionVerb } from '~/components/domain/submission-verb';
import { handInSchema } from '~/domain/reporting-round/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { submissionPage } from '~/queries/reporting-round/submission-page.server';
import { handIn } from '~/services/reporting-round/hand-in.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Dien de meldingen in - Vijfhoek' }];

const place = (params: Record<string, string | undefined>) => ({
  roundId: params['roundId'] ?? '',
  partyId: params['partyId'] ?? '',
});

export const loader = guarded('submission:write', async ({ ctx, programma, params }) => {
  const page = await submissionPage(ctx, place(params));
  if (!page) throw notFound();
  if (!page.writes) throw forbiddenResponse();
  const { round, party, submission, actions, mayWrite } = page;
  return { p: programma.key, round, party, version: submission.version, open: mayWrite, actions };
});

export const action = formAction({
  question: 'submission:write',
  attempt: ({ params }) => ({
    action: 'submission_handed_in',
    object: { kind: 'round', id: place(params).roundId },
  }),
  schema: handInSchema,
  run: ({ ctx, params, input }) => handIn(ctx, place(params), input.version),
  next: ({ roundId }, { programma, params }) =>
    withDone(paths.submission(programma.key, roundId, place(params).partyId), 'ronde_ingediend'),
});

export default function HandIn() {
  const { p, round, party, version, open, actions } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <SubmissionVerb
      p={p}
      round={round}
      party={party}
      version={version}
      open={open}
      here={paths.submissionHandIn(p, round.id, party.id)}
      crumb="Indiening"
      title="Dien de meldingen in"
      button="Dien in"
      result={result}
      about={
        <>
          U dient{' '}
          {actions.length === 1 ? 'de melding over één actie' : `de meldingen over ${actions.length} acties`}{' '}
          in. Iedereen in het programma leest ze dan. De werkorganisatie kijkt ze na en keurt ze goed of geeft
          ze terug.
        </>
      }
    />
  );
}
