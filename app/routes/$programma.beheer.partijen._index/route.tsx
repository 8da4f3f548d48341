import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PartyLabel } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { HOEKEN, hoekNames, type Hoek } from '~/domain/hoek/hoek';
import { partyKindWords } from '~/messages/beheer';
import { capitalised } from '~/messages/join-words';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { partyList } from '~/queries/beheer/party-pages.server';

export const meta: MetaFunction = () => [{ title: 'Partijen - Vijfhoek' }];

export const loader = guarded('beheer:manage', async ({ ctx, programma }) => {
  const parties = await partyList(ctx);
  if (!parties) throw notFound();
  return { parties, p: programma.key };
});

export default function Parties() {
  const { p, parties } = useLoaderData<typeof loader>();
  const groups: (Hoek | null)[] = [...HOEKEN, null];
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.beheer(p), label: 'Beheer' },
          { href: paths.parties(p), label: 'Partijen' },
        ]}
      />
      <PageHeader
        title="Partijen"
        facts={[`${parties.length} partijen`]}
        actions={<LinkButton href={paths.newParty(p)}>Voeg een partij toe</LinkButton>}
      />
      {groups.map((hoek) => {
        const rows = parties.filter((party) => party.hoek === hoek);
        const title = hoek === null ? 'Zonder hoek' : capitalised(hoekNames[hoek]);
        if (rows.length === 0) return null;
        return (
          <Section key={hoek ?? 'geen'} title={title}>
            <DataTable kind="register" caption={`Partijen: ${title}`} hideCaption>
              <TableHead
                columns={[
                  { label: 'Partij' },
                  { label: 'Naam', className: 'lang' },
                  { label: 'Soort' },
                  { label: 'Mensen' },
                ]}
              />
              <tbody>
                {rows.map((party) => (
                  <tr key={party.id}>
                    <th scope="row">
                      <AppLink href={paths.party(p, party.id)}>
                        <PartyLabel name={party.shortName} hoek={party.hoek} />
                      </AppLink>
                    </th>
                    <Cell label="Naam">{party.name}</Cell>
                    <Cell label="Soort">
                      {partyKindWords[party.kind]}
                      {party.members > 0 ? `, ${party.members} partijen` : null}
                    </Cell>
                    <Cell label="Mensen" empty={party.people === 0}>
                      {party.people === 0 ? <span className="bij">geen</span> : party.people}
                    </Cell>
                  </tr>
                ))}
              </tbody>
            </DataTable>
          </Section>
        );
      })}
    </>
  );
}
