import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RoundCrumbs, SubmissionLabel } from '~/components/domain/round-parts';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { EmptyState, Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate, formatInstant } from '~/domain/dates/format';
import { refusalSentence } from '~/messages/refusals';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { submissionPage } from '~/queries/reporting-round/submission-page.server';
import { AskedActions } from './asked-actions';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Meldingen van ${data?.party.shortName ?? 'een partij'} - Vijfhoek` },
];

export const loader = guarded('submission:read', async ({ ctx, programma, params }) => {
  const page = await submissionPage(ctx, {
    roundId: params['roundId'] ?? '',
    partyId: params['partyId'] ?? '',
  });
  if (!page) throw notFound();
  const { reasonsNotToHandIn, ...shown } = page;
  return { ...shown, p: programma.key, waitsFor: reasonsNotToHandIn.map(refusalSentence) };
});

/** The set of a party: action by action, and handed in as a whole. */
export default function Submission() {
  const data = useLoaderData<typeof loader>();
  const { p, round, party, submission, actions, missing, mayWrite, mayJudge, mayApprove, nextId, waitsFor } =
    data;
  const ids = [p, round.id, party.id] as const;
  return (
    <>
      <RoundCrumbs p={p} round={round} party={party} />
      <PageHeader
        title={`Meldingen van ${party.shortName}`}
        lead={round.title}
        facts={[
          <SubmissionLabel
            key="stand"
            state={submission.state}
            late={submission.late}
            frozen={round.frozenAt !== null}
          />,
          `stand per ${formatDate(round.asOf)}`,
          submission.submittedAt
            ? `ingediend op ${formatInstant(submission.submittedAt)}`
            : `inleveren tot en met ${formatDate(round.dueOn)}`,
          ...(mayWrite && actions.length > 0
            ? [`${actions.length - missing} van ${actions.length} gemeld`]
            : []),
        ]}
        actions={
          mayWrite && nextId !== null ? (
            <LinkButton href={paths.submissionAction(...ids, nextId)}>Meld de volgende actie</LinkButton>
          ) : mayWrite && waitsFor.length === 0 ? (
            <LinkButton href={paths.submissionHandIn(...ids)}>Dien in</LinkButton>
          ) : mayJudge ? (
            <>
              {mayApprove ? <LinkButton href={paths.submissionApproval(...ids)}>Keur goed</LinkButton> : null}
              <LinkButton variant="secondary" href={paths.submissionReturn(...ids)}>
                Geef terug
              </LinkButton>
            </>
          ) : null
        }
      />
      {round.explanation === '' ? null : <p className="tekst witregels">{round.explanation}</p>}
      {submission.remark === '' ? null : (
        <Notice
          kind={submission.state === 'teruggegeven' ? 'let' : 'info'}
          title={
            submission.state === 'teruggegeven'
              ? 'Teruggegeven met een opmerking'
              : 'Opmerking van de werkorganisatie'
          }
          level={2}
          block
        >
          <p className="witregels">{submission.remark}</p>
        </Notice>
      )}
      {mayWrite && waitsFor.length > 0 ? <Notice block>{waitsFor.join(' ')}</Notice> : null}
      <Section title="Acties in deze ronde">
        {mayWrite ? (
          <p className="bij">
            Alleen mensen van {party.shortName} en de werkorganisatie zien deze meldingen, totdat u ze
            indient.
          </p>
        ) : null}
        {actions.length === 0 ? (
          <EmptyState title="Geen acties">
            Op {formatDate(round.asOf)} loopt er geen actie die {party.shortName} leidt of waaraan zij
            meedoet.
          </EmptyState>
        ) : (
          <AskedActions data={data} />
        )}
      </Section>
    </>
  );
}
