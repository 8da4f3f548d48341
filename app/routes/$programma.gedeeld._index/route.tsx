import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BouwsteenName } from '~/components/domain/bouwsteen-label';
import { StatusLabel } from '~/components/domain/labels';
import { SharedCrumbs } from '~/components/domain/shared-crumbs';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { bouwsteenKindWords } from '~/messages/bouwsteen';
import { taakopdrachtStateWords } from '~/messages/states';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { sharedThings } from '~/queries/shared/shared-things.server';

export const meta: MetaFunction = () => [{ title: 'Gedeeld met de achterban - Vijfhoek' }];

export const loader = guarded('bouwsteen-version:read', async ({ ctx, programma }) => {
  const shared = await sharedThings(ctx);
  if (!shared) throw notFound();
  return { p: programma.key, ...shared };
});

/** Everything that was shared, for everybody of the programma; for a lezer it is all there is of the werkgroepen. */
export default function Shared() {
  const { p, bouwstenen, taakopdrachten } = useLoaderData<typeof loader>();
  const on = (at: Date) => formatDate(amsterdamDate(at));
  return (
    <>
      <SharedCrumbs p={p} />
      <PageHeader
        title="Gedeeld met de achterban"
        lead="Deze versies zijn gedeeld, zodat partijen ze met hun achterban kunnen bespreken."
      />
      {bouwstenen.length + taakopdrachten.length === 0 ? (
        <EmptyState level={2} title="Er is nog niets gedeeld">
          Zodra een overleg een stuk van een werkgroep deelt, staat het hier.
        </EmptyState>
      ) : null}
      {bouwstenen.length === 0 ? null : (
        <Section title="Bouwstenen">
          <DataTable kind="register" caption="Bouwstenen die gedeeld zijn" hideCaption>
            <TableHead
              columns={[
                { label: 'Bouwsteen', className: 'lang' },
                { label: 'Werkgroep' },
                { label: 'Soort' },
                { label: 'Versie' },
                { label: 'Gedeeld op' },
              ]}
            />
            <tbody>
              {bouwstenen.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <AppLink href={paths.sharedThing(p, one.id)}>
                      <BouwsteenName {...one} />
                    </AppLink>{' '}
                    {one.withdrawn ? <StatusLabel tone="stopped">ingetrokken</StatusLabel> : null}
                  </th>
                  <Cell label="Werkgroep">{one.werkgroep}</Cell>
                  <Cell label="Soort">{bouwsteenKindWords[one.kind]}</Cell>
                  <Cell label="Versie">{one.version}</Cell>
                  <Cell label="Gedeeld op" className="nowrap">
                    {on(one.sharedAt)}
                  </Cell>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </Section>
      )}
      {taakopdrachten.length === 0 ? null : (
        <Section title="Taakopdrachten">
          <DataTable kind="register" caption="Taakopdrachten die gedeeld zijn" hideCaption>
            <TableHead
              columns={[
                { label: 'Werkgroep', className: 'lang' },
                { label: 'Versie' },
                { label: 'Stand' },
                { label: 'Gedeeld op' },
              ]}
            />
            <tbody>
              {taakopdrachten.map(({ id, number, label, state, werkgroep, sharedAt }) => (
                <tr key={id}>
                  <th scope="row">
                    <AppLink href={paths.taakopdracht(p, werkgroep.id, number)}>
                      Taakopdracht {werkgroep.name}
                    </AppLink>
                  </th>
                  <Cell label="Versie">{label === '' ? number : `${number}, ${label}`}</Cell>
                  <Cell label="Stand">{taakopdrachtStateWords[state]}</Cell>
                  <Cell label="Gedeeld op" className="nowrap">
                    {on(sharedAt)}
                  </Cell>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </Section>
      )}
    </>
  );
}
