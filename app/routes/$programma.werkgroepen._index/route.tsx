import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Vijfhoek } from '~/components/domain/vijfhoek';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { taakopdrachtStateWords } from '~/messages/states';
import { missingMembers, notAtTable } from '~/messages/werkgroep';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { werkgroepenList, type WerkgroepRow } from '~/queries/werkgroep/werkgroepen-list.server';

export const meta: MetaFunction = () => [{ title: 'Werkgroepen - Vijfhoek' }];

export const loader = guarded('werkgroep:read', async ({ ctx, programma }) => {
  const list = await werkgroepenList(ctx);
  if (!list) throw notFound();
  return { ...list, p: programma.key };
});

export default function Werkgroepen() {
  const { p, werkgroepen } = useLoaderData<typeof loader>();
  const incomplete = werkgroepen.filter(({ asked }) => asked.length > 0).length;
  return (
    <>
      <PageHeader
        title="Werkgroepen"
        facts={[
          ...(werkgroepen.length > 0 ? [`${werkgroepen.length} werkgroepen en subgroepen`] : []),
          ...(incomplete > 0 ? [`in ${incomplete} ontbreekt een hoek van het overleg`] : []),
        ]}
        actions={
          <LinkButton variant="secondary" href={paths.bouwstenen(p)}>
            Bekijk alle bouwstenen
          </LinkButton>
        }
      />
      {werkgroepen.length === 0 ? (
        <EmptyState level={2} title="Nog geen werkgroepen">
          In dit programma zijn nog geen werkgroepen ingesteld.
        </EmptyState>
      ) : (
        <DataTable kind="register" caption="Werkgroepen en wie erin zit" hideCaption>
          <TableHead
            columns={[
              { label: 'Werkgroep', className: 'lang' },
              { label: 'Overleg' },
              { label: 'Vertegenwoordigd' },
              { label: 'Taakopdracht' },
              { label: 'Maatregelen' },
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

function Row({ p, werkgroep }: { p: string; werkgroep: WerkgroepRow }) {
  const { id, name, parentId, overleg, states, asked, outside, taakopdracht, maatregelen } = werkgroep;
  return (
    <tr>
      <th scope="row" className={parentId === null ? undefined : 'inspring'}>
        <AppLink href={paths.werkgroep(p, id)}>{name}</AppLink>
        {parentId === null ? null : (
          <>
            <br />
            <span className="klein bij">subgroep</span>
          </>
        )}
      </th>
      <Cell label="Overleg">{overleg}</Cell>
      <Cell label="Vertegenwoordigd">
        <span className="vijf">
          <Vijfhoek states={states} kind="samenstelling" />
          <span>
            {asked.length > 0 ? <b>{missingMembers(asked)}</b> : 'Alle hoeken van het overleg'}
            {outside.length > 0 ? (
              <span className="klein bij blokregel">{notAtTable(outside, overleg)}</span>
            ) : null}
          </span>
        </span>
      </Cell>
      <Cell label="Taakopdracht" className="nowrap">
        {taakopdracht ? (
          <AppLink href={paths.taakopdracht(p, id, taakopdracht.number)}>
            {taakopdrachtStateWords[taakopdracht.state]}
          </AppLink>
        ) : (
          <span className="bij">geen</span>
        )}
      </Cell>
      <Cell label="Maatregelen">{maatregelen === 0 ? <span className="bij">geen</span> : maatregelen}</Cell>
    </tr>
  );
}
