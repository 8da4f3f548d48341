import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TabLinks } from '~/components/ui/filter-bar';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { DataTable, TableHead } from '~/components/ui/table';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { werkgroepenList } from '~/queries/werkgroep/werkgroepen-list.server';
import { Row } from './row';

export const meta: MetaFunction = () => [{ title: 'Werkgroepen - Vijfhoek' }];

export const loader = guarded('werkgroep:read', async ({ ctx, programma }) => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const list = await werkgroepenList(ctx, range);
  if (!list) throw notFound();
  return { ...list, p: programma.key };
});

export default function Werkgroepen() {
  const { p, werkgroepen, bouwstenen, packages, consultations, prepares } = useLoaderData<typeof loader>();
  const incomplete = werkgroepen.filter(({ asked }) => asked.length > 0).length;
  const late = werkgroepen.reduce((sum, { deliveries }) => sum + deliveries.late, 0);
  return (
    <>
      <PageHeader
        title="Werkgroepen"
        facts={[
          ...(werkgroepen.length > 0 ? [`${werkgroepen.length} werkgroepen en subgroepen`] : []),
          ...(incomplete > 0 ? [`in ${incomplete} ontbreekt een hoek van het overleg`] : []),
          ...(late > 0 ? [`${late} ${late === 1 ? 'bouwsteen is' : 'bouwstenen zijn'} te laat`] : []),
        ]}
      />
      <TabLinks
        label="Over alle werkgroepen"
        items={[
          { href: paths.werkgroepen(p), label: 'Werkgroepen', count: werkgroepen.length, current: true },
          { href: paths.centrale(p), label: 'Centrale opdracht' },
          { href: paths.coverageOfAll(p), label: 'Telt het op?' },
          { href: paths.bouwstenen(p), label: 'Bouwstenen', count: bouwstenen },
          ...(packages > 0 || prepares
            ? [{ href: paths.packages(p), label: 'Pakketten', count: packages }]
            : []),
          ...(consultations > 0 || prepares
            ? [{ href: paths.consultations(p), label: 'Consultaties', count: consultations }]
            : []),
        ]}
      />
      {werkgroepen.length === 0 ? (
        <EmptyState level={2} title="Nog geen werkgroepen">
          In dit programma zijn nog geen werkgroepen ingesteld.
        </EmptyState>
      ) : (
        <DataTable kind="register" caption="Werkgroepen en hoe ver ze zijn" hideCaption>
          <TableHead
            columns={[
              { label: 'Werkgroep', className: 'lang' },
              { label: 'Bijeen' },
              { label: 'Bouwstenen' },
              { label: 'Telt het op?' },
              { label: 'Vertegenwoordigd' },
              { label: 'Taakopdracht' },
            ]}
          />
          <tbody>
            {werkgroepen.map((werkgroep) => (
              <Row key={werkgroep.id} p={p} werkgroep={werkgroep} />
            ))}
          </tbody>
        </DataTable>
      )}
    </>
  );
}
