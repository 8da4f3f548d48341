import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PartyLabels } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { FilterBar } from '~/components/ui/filter-bar';
import { EmptyState } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { Pagination, ResultCount } from '~/components/ui/pagination';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import { readPeopleFilter } from '~/domain/person/filter';
import { roles } from '~/domain/person/roles';
import { roleText, roleWords } from '~/messages/beheer';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { peopleList } from '~/queries/beheer/people-list.server';

export const meta: MetaFunction = () => [{ title: 'Mensen en rollen - Vijfhoek' }];

export const loader = guarded('beheer:manage', async ({ ctx, programma, request }) => {
  const list = await peopleList(ctx, readPeopleFilter(new URL(request.url).searchParams));
  if (!list) throw notFound();
  return { ...list, p: programma.key };
});

export default function People() {
  const { p, people, filter, paged } = useLoaderData<typeof loader>();
  const { tekst, rol, stand } = filter;
  const address = (page: number) =>
    paths.people(p, { tekst, rol, stand, pagina: page === 1 ? undefined : String(page) });
  const filtered = [tekst, rol, stand].some((one) => one !== undefined);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.beheer(p), label: 'Beheer' },
          { href: paths.people(p), label: 'Mensen' },
        ]}
      />
      <PageHeader
        title="Mensen en rollen"
        actions={<LinkButton href={paths.newPerson(p)}>Voeg een account toe</LinkButton>}
      />
      <FilterBar
        action={paths.people(p)}
        clearHref={filtered ? paths.people(p) : undefined}
        fields={[
          { kind: 'text', name: 'tekst', label: 'Functie of mailadres', value: tekst },
          {
            kind: 'select',
            name: 'rol',
            label: 'Rol',
            value: rol,
            options: [
              { value: '', label: 'alle rollen' },
              ...roles.map((role) => ({ value: role, label: roleWords[role] })),
            ],
          },
          {
            kind: 'select',
            name: 'stand',
            label: 'Stand',
            value: stand,
            options: [
              { value: '', label: 'alle accounts' },
              { value: 'zonder_rol', label: 'zonder rol' },
              { value: 'niet_actief', label: 'niet actief' },
            ],
          },
        ]}
      />
      {people.length === 0 ? (
        <EmptyState level={2} title="Niemand gevonden">
          Wis het filter om iedereen te zien.
        </EmptyState>
      ) : (
        <>
          <ResultCount text={`${paged.from} tot en met ${paged.to} van ${paged.total} accounts`} />
          <DataTable kind="register" caption="Accounts met hun rollen" hideCaption>
            <TableHead
              columns={[{ label: 'Functie', className: 'lang' }, { label: 'Partij' }, { label: 'Rollen nu' }]}
            />
            <tbody>
              {people.map((person) => (
                <tr key={person.id}>
                  <th scope="row">
                    <AppLink href={paths.person(p, person.id)}>{person.name}</AppLink>
                    <span className="klein bij blokregel breekbaar">{person.email}</span>
                    {person.active ? null : (
                      <span className="klein blokregel afwijk">
                        {person.activeUntil === null || person.activeFrom > person.activeUntil
                          ? `actief vanaf ${formatDate(person.activeFrom)}`
                          : `actief tot en met ${formatDate(person.activeUntil)}`}
                      </span>
                    )}
                  </th>
                  <Cell label="Partij" empty={person.parties.length === 0}>
                    <PartyLabels
                      parties={person.parties.map(({ shortName, hoek }) => ({ name: shortName, hoek }))}
                    />
                  </Cell>
                  <Cell label="Rollen nu">
                    {person.grants.length === 0 ? (
                      <span className="bij">geen</span>
                    ) : (
                      person.grants.map((grant) => (
                        <span key={grant.id} className="blokregel">
                          {roleText(grant.role, grant.scope)}
                        </span>
                      ))
                    )}
                  </Cell>
                </tr>
              ))}
            </tbody>
          </DataTable>
          <Pagination
            page={paged.page}
            pageCount={paged.pageCount}
            hrefFor={address}
            label="Bladeren door accounts"
          />
        </>
      )}
    </>
  );
}
