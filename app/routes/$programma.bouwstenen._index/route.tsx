import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LinkButton } from '~/components/ui/button';
import { FilterBar } from '~/components/ui/filter-bar';
import { EmptyState } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { Pagination, ResultCount } from '~/components/ui/pagination';
import { bouwsteenKinds } from '~/domain/bouwsteen/kinds';
import { bouwsteenAddress, bouwsteenStands, readBouwsteenFilter } from '~/domain/register/bouwsteen-filter';
import { bouwsteenKindWords, bouwsteenStandWords } from '~/messages/bouwsteen';
import { bouwstenenCounted, pagedText } from '~/messages/register';
import { exportPath, paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { bouwsteenRegister } from '~/queries/bouwsteen/bouwsteen-register.server';
import { BouwsteenTable } from './bouwsteen-table';

export const meta: MetaFunction = () => [{ title: 'Bouwstenen - Vijfhoek' }];

export const loader = guarded('bouwsteen:read', async ({ ctx, programma, request }) => {
  const filter = readBouwsteenFilter(new URL(request.url).searchParams);
  const register = await bouwsteenRegister(ctx, filter);
  if (!register) throw notFound();
  return { ...register, filter, p: programma.key };
});

export default function Bouwstenen() {
  const { p, rows, paged, werkgroepen, filter } = useLoaderData<typeof loader>();
  const address = bouwsteenAddress(filter);
  const here = paths.bouwstenen(p, address);
  const filtered = Object.entries(address).some(([name, value]) => name !== 'sorteer' && value !== undefined);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.werkgroepen(p), label: 'Werkgroepen' },
          { href: paths.bouwstenen(p), label: 'Bouwstenen' },
        ]}
      />
      <PageHeader
        title="Bouwstenen"
        lead="Wat de werkgroepen inleveren: wat er is, wat ontbreekt en waarom."
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
      <FilterBar
        action={paths.bouwstenen(p)}
        keep={address['sorteer'] ? { sorteer: address['sorteer'] } : {}}
        clearHref={filtered ? paths.bouwstenen(p) : undefined}
        fields={[
          { kind: 'text', name: 'tekst', label: 'Woord of nummer', value: filter.tekst },
          {
            kind: 'select',
            name: 'werkgroep',
            label: 'Werkgroep',
            value: filter.werkgroep,
            options: [
              { value: '', label: 'alle werkgroepen' },
              ...werkgroepen.map(({ key, name }) => ({ value: key, label: name })),
            ],
          },
          {
            kind: 'select',
            name: 'soort',
            label: 'Soort',
            value: filter.soort,
            options: [
              { value: '', label: 'alle soorten' },
              ...bouwsteenKinds.map((kind) => ({ value: kind, label: bouwsteenKindWords[kind] })),
            ],
          },
          {
            kind: 'select',
            name: 'stand',
            label: 'Stand',
            value: filter.stand,
            options: [
              { value: '', label: 'elke stand' },
              ...bouwsteenStands.map((stand) => ({ value: stand, label: bouwsteenStandWords[stand] })),
            ],
          },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState
          level={2}
          title={filtered ? 'Geen bouwstenen bij dit filter' : 'Nog geen bouwstenen'}
          action={filtered ? <LinkButton href={paths.bouwstenen(p)}>Toon alle bouwstenen</LinkButton> : null}
        >
          {filtered
            ? 'Kies minder, of een ander woord.'
            : 'Een werkgroep kondigt aan wat zij gaat inleveren. Dan staat het hier.'}
        </EmptyState>
      ) : (
        <>
          <ResultCount text={pagedText(paged, bouwstenenCounted)} />
          <BouwsteenTable
            p={p}
            rows={rows}
            sort={filter.sort}
            hrefFor={(sort) => paths.bouwstenen(p, bouwsteenAddress({ ...filter, sort }))}
          />
          <Pagination
            page={paged.page}
            pageCount={paged.pageCount}
            label="Bladeren door bouwstenen"
            hrefFor={(page) =>
              paths.bouwstenen(p, { ...address, pagina: page === 1 ? undefined : String(page) })
            }
          />
        </>
      )}
    </>
  );
}
