import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RegisterFilter } from '~/components/domain/register-filter';
import { LinkButton } from '~/components/ui/button';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { Pagination, ResultCount } from '~/components/ui/pagination';
import { actionAddress, actionStands, readActionFilter } from '~/domain/register/action-filter';
import { actionsCounted, actionStandWords, pagedText } from '~/messages/register';
import { exportPath, paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { actionRegister } from '~/queries/action-item/action-register.server';
import { ActionTable } from './action-table';

export const meta: MetaFunction = () => [{ title: 'Acties - Vijfhoek' }];

export const loader = guarded('action:read', async ({ ctx, programma, request }) => {
  const filter = readActionFilter(new URL(request.url).searchParams);
  const register = await actionRegister(ctx, filter);
  if (!register) throw notFound();
  return { ...register, filter, p: programma.key };
});

export default function Actions() {
  const { p, rows, paged, choices, filter } = useLoaderData<typeof loader>();
  const address = actionAddress(filter);
  const here = paths.actions(p, address);
  const filtered = Object.entries(address).some(([name, value]) => name !== 'sorteer' && value !== undefined);
  return (
    <>
      <PageHeader
        title="Acties"
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
        action={paths.actions(p)}
        hrefWith={(change) => paths.actions(p, actionAddress({ ...filter, ...change }))}
        chosen={filter}
        choices={choices}
        keep={address.sorteer ? { sorteer: address.sorteer } : {}}
        filtered={filtered}
        fields={[
          {
            kind: 'select',
            name: 'stand',
            label: 'Stand',
            value: filter.stand,
            options: [
              { value: '', label: 'elke stand' },
              ...actionStands.map((stand) => ({ value: stand, label: actionStandWords[stand] })),
            ],
          },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState
          level={2}
          title={filtered ? 'Geen acties bij dit filter' : 'Nog geen acties'}
          action={filtered ? <LinkButton href={paths.actions(p)}>Toon alle acties</LinkButton> : null}
        >
          {filtered
            ? 'Kies minder, of een ander woord.'
            : 'Acties komen uit de verslagen van vergaderingen en uit de deelagenda.'}
        </EmptyState>
      ) : (
        <>
          <ResultCount text={pagedText(paged, actionsCounted)} />
          <ActionTable
            p={p}
            rows={rows}
            sort={filter.sort}
            hrefFor={(sort) => paths.actions(p, actionAddress({ ...filter, sort }))}
          />
          <Pagination
            page={paged.page}
            pageCount={paged.pageCount}
            label="Bladeren door acties"
            hrefFor={(page) =>
              paths.actions(p, { ...address, pagina: page === 1 ? undefined : String(page) })
            }
          />
        </>
      )}
    </>
  );
}
