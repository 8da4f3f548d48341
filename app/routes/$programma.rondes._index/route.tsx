import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SubmissionLabel } from '~/components/domain/round-parts';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import { guarded } from '~/platform/http/guarded.server';
import { roundList } from '~/queries/reporting-round/round-list.server';

export const meta: MetaFunction = () => [{ title: 'Rondes - Vijfhoek' }];

export const loader = guarded('round:read', async ({ ctx, programma }) => ({
  ...(await roundList(ctx)),
  p: programma.key,
}));

export default function Rounds() {
  const { p, rounds, mayOpen } = useLoaderData<typeof loader>();
  const we = rounds.some(({ own }) => own.length > 0);
  return (
    <>
      <PageHeader
        title="Rondes"
        lead="In een ronde melden de partijen samen hoe het staat met hun acties. Daarna ligt de stand vast."
        actions={mayOpen ? <LinkButton href={paths.newRound(p)}>Open een ronde</LinkButton> : null}
      />
      {rounds.length === 0 ? (
        <EmptyState level={2} title="Nog geen rondes">
          {mayOpen
            ? 'Open een ronde om de partijen te vragen hoe het staat.'
            : 'De werkorganisatie opent een ronde. U krijgt er dan een mail over.'}
        </EmptyState>
      ) : (
        <DataTable kind="register" caption="Rondes, de nieuwste eerst" hideCaption>
          <TableHead
            columns={[
              'Ronde',
              'Stand per',
              'Inleveren tot en met',
              'Ingediend',
              ...(we ? ['Van ons'] : []),
              'Vastgelegd',
            ].map((label) => ({
              label,
            }))}
          />
          <tbody>
            {rounds.map((round) => (
              <tr key={round.id}>
                <th scope="row">
                  <AppLink href={paths.round(p, round.id)}>{round.title}</AppLink>
                </th>
                <Cell label="Stand per">{formatDate(round.asOf)}</Cell>
                <Cell label="Inleveren tot en met">{formatDate(round.dueOn)}</Cell>
                <Cell label="Ingediend">{`${round.handedIn} van ${round.asked}`}</Cell>
                {we ? (
                  <Cell label="Van ons" empty={round.own.length === 0}>
                    {round.own.map(({ partyId, state }) => (
                      <AppLink key={partyId} href={paths.submission(p, round.id, partyId)}>
                        <SubmissionLabel state={state} frozen={round.frozenAt !== null} />
                      </AppLink>
                    ))}
                  </Cell>
                ) : null}
                <Cell label="Vastgelegd">{round.frozenAt ? 'ja' : 'nog niet'}</Cell>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </>
  );
}
