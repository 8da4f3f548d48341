import { useActionData, useLoaderData } from '@remix-run/react';
import { ConflictView, type ConflictField } from '~/components/forms/conflict-view';
import { PartyForm } from '~/components/domain/party-form';
import { ErrorSummary } from '~/components/forms/error-summary';
import { AppLink } from '~/components/ui/app-link';
import { SideSection, TwoColumns } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { hoekNames, isHoek } from '~/domain/hoek/hoek';
import type { Stale } from '~/domain/outcome';
import { partyKinds } from '~/domain/party/rules';
import { partyForm } from '~/domain/party/schema';
import { partyKindWords } from '~/messages/beheer';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { partyPage } from '~/queries/beheer/party-pages.server';
import { changeParty } from '~/services/party/change-party.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

type MetaArgs = {
  data?: { party: { shortName: string } | null };
};
export const meta = ({ data }: MetaArgs) => [{ title: `${data?.party?.shortName ?? 'Partij'} - Vijfhoek` }];

export const loader = guarded('beheer:manage', async ({ ctx, programma, params }) => {
  const page = await partyPage(ctx, params['partyId'] ?? '');
  if (!page?.party) throw notFound();
  return { ...page, party: page.party, p: programma.key };
});

export const action = formAction({
  question: 'beheer:manage',
  attempt: ({ params }) => ({
    action: 'party_changed',
    object: { kind: 'party', id: params['partyId'] ?? null },
  }),
  schema: partyForm,
  run: ({ ctx, params, input }) => changeParty(ctx, params['partyId'] ?? '', input),
  next: ({ id }, { programma }) => withDone(paths.party(programma.key, id), 'partij_bewaard'),
});

export default function PartyRoute() {
  const { p, ...page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { party } = page;
  const here = paths.party(p, party.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.beheer(p), label: 'Beheer' },
          { href: paths.parties(p), label: 'Partijen' },
          { href: here, label: party.shortName },
        ]}
      />
      <PageHeader
        title={party.name}
        facts={[
          <b key="kort">{party.shortName}</b>,
          party.hoek === null ? 'geen hoek' : `hoek ${hoekNames[party.hoek]}`,
          partyKindWords[party.kind],
        ]}
      />
      {result?.stale ? (
        <ConflictView
          action={here}
          version={result.stale.version}
          saved={result.stale.saved}
          fields={conflictFields(result.stale)}
          keep={{ memberIds: (result.lists['memberIds[]'] ?? []).join(',') }}
          mine={{ meta: 'nog niet bewaard' }}
          theirs={{ title: 'Wat er nu staat', meta: 'bewaard terwijl u bezig was' }}
          leaveHref={here}
        />
      ) : (
        <TwoColumns
          side={
            <>
              <SideSection title="Mensen">
                {party.people.length === 0 ? (
                  <p className="hulp">Voor deze partij zit nog niemand.</p>
                ) : (
                  <RowList
                    items={party.people.map(({ person, function: what }) => ({
                      key: person.id + what,
                      title: <AppLink href={paths.person(p, person.id)}>{person.name}</AppLink>,
                      text: what,
                    }))}
                  />
                )}
              </SideSection>
              <SideSection title="Doet mee aan">
                {party.overleggen.length === 0 ? (
                  <p className="hulp">Geen overleg.</p>
                ) : (
                  <ul className="lijst">
                    {party.overleggen.map((overleg) => (
                      <li key={overleg}>{overleg}</li>
                    ))}
                  </ul>
                )}
              </SideSection>
              {party.groups.length > 0 ? (
                <SideSection title="Hoort bij">
                  <RowList
                    items={party.groups.map(({ id, shortName }) => ({
                      key: id,
                      title: <AppLink href={paths.party(p, id)}>{shortName}</AppLink>,
                    }))}
                  />
                </SideSection>
              ) : null}
            </>
          }
        >
          <ErrorSummary errors={result?.errors} />
          <PartyForm
            action={here}
            page={page}
            result={result}
            submit="Bewaar de partij"
            leaveHref={paths.parties(p)}
          />
        </TwoColumns>
      )}
    </>
  );
}

/** Codes become words; what is chosen from a list is chosen again, not typed. */
const conflictFields = (stale: Stale): ConflictField[] =>
  stale.fields.map(({ name, label, theirs, yours }) => {
    const words = { kind: kindText, hoek: hoekText }[name];
    return words
      ? { name, label, theirs: words(theirs), mine: words(yours), stored: { mine: yours, theirs } }
      : { name, label, theirs, mine: yours, multiline: name === 'aliases' };
  });

const kindText = (code: string): string => {
  const kind = partyKinds.find((one) => one === code);
  return kind ? partyKindWords[kind] : code;
};

const hoekText = (code: string): string => (isHoek(code) ? hoekNames[code] : 'geen hoek');
