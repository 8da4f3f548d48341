import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RoundCrumbs } from '~/components/domain/round-parts';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate, formatInstant } from '~/domain/dates/format';
import { pageIn } from '~/domain/register/address';
import { isHandedIn } from '~/domain/reporting-round/submission';
import { refusalSentence } from '~/messages/refusals';
import { handedInText } from '~/messages/round-words';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { roundPage } from '~/queries/reporting-round/round-page.server';
import { Differences } from './differences';
import { StandTable } from './stand-table';
import { Submissions } from './submissions';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.round.title ?? 'Ronde'} - Vijfhoek` },
];

export const loader = guarded('round:read', async ({ ctx, programma, params, request }) => {
  const page = await roundPage(ctx, params['roundId'] ?? '', pageIn(new URL(request.url).searchParams));
  if (!page) throw notFound();
  const { reasonsNotToFreeze, ...shown } = page;
  return {
    ...shown,
    p: programma.key,
    waitsFor: shown.mayManage && !shown.round.frozenAt ? reasonsNotToFreeze.map(refusalSentence) : [],
  };
});

export default function Round() {
  const data = useLoaderData<typeof loader>();
  const { p, round, submissions, mayManage, waitsFor, differences } = data;
  const mine = submissions.find(({ own, state }) => own && !isHandedIn(state));
  const title = round.frozenAt ? `Stand per ${formatDate(round.asOf)}` : round.title;
  return (
    <>
      <RoundCrumbs p={p} round={round} />
      <PageHeader
        title={title}
        lead={round.frozenAt ? round.title : undefined}
        facts={[
          ...(round.frozenAt
            ? [`vastgelegd op ${formatInstant(round.frozenAt)}`]
            : [
                `stand per ${formatDate(round.asOf)}`,
                <b key="tot">{`inleveren tot en met ${formatDate(round.dueOn)}`}</b>,
              ]),
          round.late ? (
            <span key="laat" className="afwijk">{`${round.asked - round.handedIn} te laat`}</span>
          ) : (
            handedInText(round.handedIn, round.asked)
          ),
        ]}
        actions={
          <>
            {mine && !round.frozenAt ? (
              <LinkButton href={paths.submission(p, round.id, mine.partyId)}>
                Meld voor {mine.shortName}
              </LinkButton>
            ) : mayManage && !round.frozenAt && waitsFor.length === 0 ? (
              <LinkButton href={paths.roundFreezing(p, round.id)}>Leg de stand vast</LinkButton>
            ) : null}
            {mayManage && !round.frozenAt ? (
              <LinkButton variant="secondary" href={paths.roundEdit(p, round.id)}>
                Wijzig de ronde
              </LinkButton>
            ) : null}
            <LinkButton variant="secondary" href={paths.roundComparison(p, round.id)}>
              Vergelijk met een andere ronde
            </LinkButton>
          </>
        }
      />
      {round.explanation === '' ? null : <p className="tekst witregels">{round.explanation}</p>}
      {waitsFor.length > 0 ? (
        <Notice title="De stand kan nog niet vast" level={2} block>
          {waitsFor.join(' ')}
        </Notice>
      ) : null}
      <Section title="Partijen">
        <Submissions p={p} round={round} submissions={submissions} />
      </Section>
      {differences.length > 0 ? (
        <Section title="Hier melden partijen niet hetzelfde">
          <Differences p={p} differences={differences} />
        </Section>
      ) : null}
      {round.frozenAt ? (
        <Section title="Zo stond elke actie">
          <StandTable data={data} />
        </Section>
      ) : null}
    </>
  );
}
