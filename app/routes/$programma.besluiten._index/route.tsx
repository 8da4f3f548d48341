import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RegisterFilter } from '~/components/domain/register-filter';
import { LinkButton } from '~/components/ui/button';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { Pagination, ResultCount } from '~/components/ui/pagination';
import { decisionKinds } from '~/domain/decision/kinds';
import { decisionStandings } from '~/domain/decision/standing';
import { decisionAddress, readDecisionFilter } from '~/domain/register/decision-filter';
import { decisionKindWords } from '~/messages/decision-words';
import { decisionsCounted, pagedText, standingWords } from '~/messages/register';
import { exportPath, paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { decisionRegister } from '~/queries/decision/decision-register.server';
import { DecisionTable } from './decision-table';

export const meta: MetaFunction = () => [{ title: 'Besluiten - Vijfhoek' }];

export const loader = guarded('decision:read', async ({ ctx, programma, request }) => {
  const filter = readDecisionFilter(new URL(request.url).searchParams);
  const register = await decisionRegister(ctx, filter);
  if (!register) throw notFound();
  return { ...register, filter, p: programma.key };
});

export default function Decisions() {
  const { p, rows, paged, choices, filter } = useLoaderData<typeof loader>();
  const address = decisionAddress(filter);
  const here = paths.decisions(p, address);
  const filtered = Object.entries(address).some(([name, value]) => name !== 'sorteer' && value !== undefined);
  return (
    <>
      <PageHeader
        title="Besluiten"
        actions={
          paged.total > 0 ? (
            <>
              <LinkButton href={exportPath(here, 'xlsx')} variant="secondary" document>
                Download als spreadsheet
              </LinkButton>
              <LinkButton href={exportPath(here, 'csv')} variant="bare" document>
                of als CSV
              </LinkButton>
            </>
          ) : null
        }
      />
      <RegisterFilter
        action={paths.decisions(p)}
        hrefWith={(change) => paths.decisions(p, decisionAddress({ ...filter, ...change }))}
        chosen={filter}
        choices={choices}
        keep={address.sorteer ? { sorteer: address.sorteer } : {}}
        filtered={filtered}
        fields={[
          {
            kind: 'select',
            name: 'soort',
            label: 'Soort',
            value: filter.soort,
            options: [
              { value: '', label: 'alle soorten' },
              ...decisionKinds.map((kind) => ({ value: kind, label: decisionKindWords[kind] })),
            ],
          },
          {
            kind: 'select',
            name: 'stand',
            label: 'Stand',
            value: filter.stand,
            options: [
              { value: '', label: 'elke stand' },
              ...decisionStandings.map((standing) => ({ value: standing, label: standingWords[standing] })),
            ],
          },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState
          level={2}
          title={filtered ? 'Geen besluiten bij dit filter' : 'Nog geen besluiten'}
          action={filtered ? <LinkButton href={paths.decisions(p)}>Toon alle besluiten</LinkButton> : null}
        >
          {filtered
            ? 'Kies minder, of een ander woord.'
            : 'Hier staan de besluiten uit de verslagen van uw overleggen, en wat andere overleggen met u deelden.'}
        </EmptyState>
      ) : (
        <>
          <ResultCount text={pagedText(paged, decisionsCounted)} />
          <DecisionTable
            p={p}
            rows={rows}
            sort={filter.sort}
            hrefFor={(sort) => paths.decisions(p, decisionAddress({ ...filter, sort }))}
          />
          <Pagination
            page={paged.page}
            pageCount={paged.pageCount}
            label="Bladeren door besluiten"
            hrefFor={(page) =>
              paths.decisions(p, { ...address, pagina: page === 1 ? undefined : String(page) })
            }
          />
        </>
      )}
    </>
  );
}
