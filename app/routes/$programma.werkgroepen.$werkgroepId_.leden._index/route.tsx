import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { History } from '~/components/domain/history';
import { PartyLabel } from '~/components/domain/labels';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import { perspectiefWords, werkgroepRoleWords } from '~/messages/werkgroep';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { membersPage, type MembersPage } from '~/queries/werkgroep/members-page.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Leden van werkgroep ${data?.werkgroep.name ?? ''} - Vijfhoek` },
];

export const loader = guarded('werkgroep:manage', async ({ ctx, programma, params }) => {
  const page = await membersPage(ctx, params['werkgroepId'] ?? '');
  if (!page) throw notFound();
  return { ...page, p: programma.key };
});

export default function Members() {
  const { p, werkgroep, members, history } = useLoaderData<typeof loader>();
  const here = paths.werkgroepMembers(p, werkgroep.id);
  const [now, others] = [members.filter(({ sits }) => sits), members.filter(({ sits }) => !sits)];
  return (
    <>
      <WerkgroepCrumbs p={p} werkgroep={werkgroep} here={[{ href: here, label: 'Leden' }]} />
      <PageHeader
        title={`Leden van werkgroep ${werkgroep.name}`}
        facts={[`${now.length} zitten er nu in`]}
        actions={<LinkButton href={paths.newWerkgroepMember(p, werkgroep.id)}>Voeg een lid toe</LinkButton>}
      />
      {now.length === 0 ? (
        <EmptyState level={2} title="Nog geen leden">
          Voeg het eerste lid toe.
        </EmptyState>
      ) : (
        <Seats p={p} werkgroepId={werkgroep.id} caption="Wie er nu in zit" members={now} />
      )}
      {others.length > 0 ? (
        <Section title="Eerder, of nog niet begonnen">
          <Seats p={p} werkgroepId={werkgroep.id} caption="Eerdere en komende leden" members={others} />
        </Section>
      ) : null}
      <Section title="Geschiedenis">
        <History events={history} />
      </Section>
    </>
  );
}

type SeatsProps = { p: string; werkgroepId: string; caption: string; members: MembersPage['members'] };

function Seats({ p, werkgroepId, caption, members }: SeatsProps) {
  return (
    <DataTable kind="register" caption={caption} hideCaption>
      <TableHead
        columns={[
          { label: 'Functie', className: 'lang' },
          { label: 'Rol' },
          { label: 'Perspectief' },
          { label: 'Partij' },
          { label: 'Sinds' },
        ]}
      />
      <tbody>
        {members.map((member) => (
          <tr key={member.id}>
            <th scope="row">
              <AppLink href={paths.werkgroepMember(p, werkgroepId, member.id)}>{member.function}</AppLink>
            </th>
            <Cell label="Rol">{werkgroepRoleWords[member.role]}</Cell>
            <Cell label="Perspectief">{perspectiefWords[member.perspectief]}</Cell>
            <Cell label="Partij" empty={member.party === null}>
              {member.party ? <PartyLabel name={member.party.shortName} hoek={member.party.hoek} /> : null}
            </Cell>
            <Cell label="Sinds">
              {member.from ? formatDate(member.from) : 'het begin'}
              {member.until ? ` tot en met ${formatDate(member.until)}` : null}
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
