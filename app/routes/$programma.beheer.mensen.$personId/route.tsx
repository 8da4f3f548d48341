import { useActionData, useLoaderData } from '@remix-run/react';
import { PartyLabel } from '~/components/domain/labels';
import { ConflictView } from '~/components/forms/conflict-view';
import { ErrorSummary } from '~/components/forms/error-summary';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { personForm } from '~/domain/person/schema';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { personPage } from '~/queries/beheer/person-page.server';
import { changePerson } from '~/services/person/change-person.server';
import { AccountForm } from './account-form';
import { GrantTable } from './grant-table';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

type MetaArgs = { data?: { person: { name: string } } };
export const meta = ({ data }: MetaArgs) => [{ title: `${data?.person.name ?? 'Account'} - Vijfhoek` }];

export const loader = guarded('beheer:manage', async ({ ctx, programma, params }) => {
  const page = await personPage(ctx, params['personId'] ?? '');
  if (!page) throw notFound();
  return { ...page, p: programma.key };
});

export const action = formAction({
  question: 'beheer:manage',
  attempt: ({ params }) => ({
    action: 'person_changed',
    object: { kind: 'person', id: params['personId'] ?? null },
  }),
  schema: personForm,
  run: ({ ctx, params, input }) => changePerson(ctx, params['personId'] ?? '', input),
  next: ({ id }, { programma }) => withDone(paths.person(programma.key, id), 'persoon_bewaard'),
});

export default function PersonRoute() {
  const data = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { p, person, parties, grants, ended, self, elsewhere, today } = data;
  const here = paths.person(p, person.id);
  const stale = result?.stale;
  const active = person.activeFrom <= today && (person.activeUntil === null || person.activeUntil >= today);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.beheer(p), label: 'Beheer' },
          { href: paths.people(p), label: 'Mensen' },
          { href: here, label: person.name },
        ]}
      />
      <PageHeader
        title={person.name}
        facts={[
          <b key="stand">{active ? 'actief' : 'niet actief'}</b>,
          person.email,
          ...(person.activeUntil ? [`tot en met ${formatDate(person.activeUntil)}`] : []),
        ]}
        actions={self ? undefined : <LinkButton href={paths.grant(p, person.id)}>Geef een rol</LinkButton>}
      />
      {stale ? (
        <ConflictView
          action={here}
          version={stale.version}
          saved={stale.saved}
          fields={stale.fields.map(({ yours, ...field }) => ({ ...field, mine: yours, multiline: false }))}
          mine={{ meta: 'nog niet bewaard' }}
          theirs={{ title: 'Wat er nu staat', meta: 'bewaard terwijl u bezig was' }}
          leaveHref={here}
        />
      ) : (
        <>
          <ErrorSummary errors={result?.errors} />
          {self ? <Notice>Dit bent u zelf. Een rol krijgt u van een andere beheerder.</Notice> : null}
          <Section title="Rollen">
            {grants.length === 0 ? (
              <p className="hulp">Dit account heeft nu geen rol en ziet daarom niets van dit programma.</p>
            ) : (
              <GrantTable p={p} personId={person.id} grants={grants} today={today} />
            )}
          </Section>
          {ended.length > 0 ? (
            <Section title="Eerdere rollen">
              <GrantTable p={p} personId={person.id} grants={ended} today={today} />
            </Section>
          ) : null}
          <Section title="Partijen">
            {parties.length === 0 ? (
              <p className="hulp">Dit account zit voor geen partij.</p>
            ) : (
              <ul className="lijst">
                {parties.map((one) => (
                  <li key={one.shortName + one.function}>
                    <div>
                      <PartyLabel name={one.shortName} hoek={one.hoek} />{' '}
                      <span className="bij">{one.function}</span>
                    </div>
                  </li>
                ))}
              </ul>
            )}
          </Section>
          <Section title="Account">
            {elsewhere ? (
              <Notice>{refusalSentence({ code: 'person_elsewhere' })}</Notice>
            ) : (
              <AccountForm action={here} person={person} result={result} />
            )}
          </Section>
        </>
      )}
    </>
  );
}
