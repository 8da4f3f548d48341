import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ProgressLabel } from '~/components/domain/action-state';
import { RoundCrumbs } from '~/components/domain/round-parts';
import { AppLink } from '~/components/ui/app-link';
import { FilterBar } from '~/components/ui/filter-bar';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import { textIn } from '~/domain/register/address';
import { standChanges } from '~/domain/reporting-round/stand';
import { standChangeWords } from '~/messages/round-words';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { roundComparison } from '~/queries/reporting-round/round-comparison.server';

export const meta: MetaFunction = () => [{ title: 'Vergelijk rondes - Vijfhoek' }];

export const loader = guarded('round:read', async ({ ctx, programma, params, request }) => {
  const chosen = textIn(new URL(request.url).searchParams, 'met');
  const comparison = await roundComparison(ctx, params['roundId'] ?? '', chosen);
  if (!comparison) throw notFound();
  return { ...comparison, p: programma.key };
});

export default function CompareRounds() {
  const { p, round, others, from, to, rows } = useLoaderData<typeof loader>();
  const here = paths.roundComparison(p, round.id);
  const changed = rows.filter(({ change }) => change !== 'gelijk');
  const other = from?.id === round.id ? to : from;
  return (
    <>
      <RoundCrumbs p={p} round={round} here={{ href: here, label: 'Vergelijking' }} />
      <PageHeader
        title={
          from ? `Van ${formatDate(from.asOf)} naar ${formatDate(to.asOf)}` : 'Vergelijk met een andere ronde'
        }
        facts={
          from
            ? standChanges.flatMap((change) => {
                const count = rows.filter((row) => row.change === change).length;
                return count === 0 ? [] : [`${count} ${standChangeWords[change]}`];
              })
            : []
        }
      />
      {others.length > 0 ? (
        <FilterBar
          action={here}
          submitLabel="Vergelijk"
          fields={[
            {
              kind: 'select',
              name: 'met',
              label: 'Vergelijk met',
              value: other?.id,
              options: others.map(({ id, title, asOf }) => ({
                value: id,
                label: `${title} (${formatDate(asOf)})`,
              })),
            },
          ]}
        />
      ) : null}
      {from === null ? (
        <EmptyState level={2} title="Er is geen eerdere stand om mee te vergelijken">
          Zodra een andere ronde is vastgelegd, ziet u hier wat er tussen beide veranderde.
        </EmptyState>
      ) : changed.length === 0 ? (
        <EmptyState level={2} title="Er is niets veranderd">
          Elke actie staat in beide rondes hetzelfde.
        </EmptyState>
      ) : (
        <DataTable
          kind="register"
          caption={`Wat veranderde; ${rows.length - changed.length} acties bleven gelijk`}
        >
          <TableHead
            columns={[
              'Actie',
              `Stand per ${formatDate(from.asOf)}`,
              `Stand per ${formatDate(to.asOf)}`,
              'Verschil',
            ].map((label) => ({ label }))}
          />
          <tbody>
            {changed.map((row) => (
              <tr key={row.id}>
                <th scope="row" className="lang">
                  <AppLink href={paths.action(p, row.id)}>{row.title}</AppLink>
                  <br />
                  <span className="klein bij">{[row.theme, row.year].filter(Boolean).join(', ')}</span>
                </th>
                <Cell label={`Stand per ${formatDate(from.asOf)}`} empty={row.from === null}>
                  {row.from ? <ProgressLabel progress={row.from} /> : 'stond er niet in'}
                </Cell>
                <Cell label={`Stand per ${formatDate(to.asOf)}`} empty={row.to === null}>
                  {row.to ? <ProgressLabel progress={row.to} /> : 'staat er niet in'}
                </Cell>
                <Cell label="Verschil">{standChangeWords[row.change]}</Cell>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </>
  );
}
