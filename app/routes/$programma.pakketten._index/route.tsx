import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { StatusLabel } from '~/components/domain/labels';
import { DatedAhead } from '~/components/domain/dated-ahead';
import { PackageCrumbs } from '~/components/domain/package-crumbs';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { TabLinks } from '~/components/ui/filter-bar';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { isId } from '~/domain/id';
import { packageCount } from '~/messages/package';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { packagesList, type ListedPackage } from '~/queries/package/packages-list.server';

export const meta: MetaFunction = () => [{ title: 'Pakketten - Vijfhoek' }];

export const loader = guarded('package:read', async ({ ctx, programma, request }) => {
  const asked = new URL(request.url).searchParams.get('overleg') ?? undefined;
  const overlegId = isId(asked) ? asked : null;
  const list = await packagesList(ctx, overlegId);
  if (!list) throw notFound();
  return { p: programma.key, overlegId, ...list, today: amsterdamDate(ctx.now) };
});

export default function Packages() {
  const { p, overlegId, overleggen, packages, makesFor, today } = useLoaderData<typeof loader>();
  return (
    <>
      <PackageCrumbs p={p} />
      <PageHeader
        title="Pakketten"
        lead="Bouwstenen die samen naar een overleg gaan, met een brief erbij."
        actions={
          makesFor === null ? null : (
            <LinkButton href={paths.newPackage(p, makesFor)}>Maak een pakket</LinkButton>
          )
        }
      />
      <DatedAhead days={packages.map(({ sentAt }) => sentAt && amsterdamDate(sentAt))} today={today} />
      {overleggen.length > 1 ? (
        <TabLinks
          label="Overleggen"
          items={[
            { href: paths.packages(p), label: 'Alle overleggen', current: overlegId === null },
            ...overleggen.map(({ id, shortName, count }) => ({
              href: paths.packages(p, { overleg: id }),
              label: shortName,
              count: String(count),
              current: id === overlegId,
            })),
          ]}
        />
      ) : null}
      {packages.length === 0 ? (
        <EmptyState level={2} title="Er is nog geen pakket">
          {makesFor === null
            ? 'Zodra er een pakket naar uw overleg gaat, staat het hier.'
            : 'Een nieuw pakket neemt alles mee wat de werkgroepen hebben ingediend.'}
        </EmptyState>
      ) : (
        <DataTable kind="register" caption="Pakketten" hideCaption>
          <TableHead
            columns={[
              { label: 'Pakket', className: 'lang' },
              { label: 'Datum' },
              { label: 'Overleg' },
              { label: 'Wat erin zit' },
              { label: 'Stand' },
            ]}
          />
          <tbody>
            {packages.map((one) => (
              <Row key={one.id} p={p} row={one} />
            ))}
          </tbody>
        </DataTable>
      )}
    </>
  );
}

function Row({ p, row }: { p: string; row: ListedPackage }) {
  return (
    <tr>
      <th scope="row">
        <AppLink href={paths.package(p, row.id)}>{row.title}</AppLink>
      </th>
      <Cell label="Datum" className="nowrap">
        {formatDate(row.date)}
      </Cell>
      <Cell label="Overleg">{row.overleg.shortName}</Cell>
      <Cell label="Wat erin zit">{packageCount(row)}</Cell>
      <Cell label="Stand">
        {row.withdrawnAt !== null ? (
          <StatusLabel tone="stopped">ingetrokken</StatusLabel>
        ) : row.sentAt === null ? (
          <StatusLabel tone="open">concept</StatusLabel>
        ) : (
          <>
            <StatusLabel tone="done">verstuurd</StatusLabel>
            <br />
            <small className="bij">{formatDate(amsterdamDate(row.sentAt))}</small>
          </>
        )}
      </Cell>
    </tr>
  );
}
