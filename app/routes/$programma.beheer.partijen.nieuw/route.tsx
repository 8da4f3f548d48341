import { useActionData, useLoaderData } from '@remix-run/react';
import { PartyForm } from '~/components/domain/party-form';
import { ErrorSummary } from '~/components/forms/error-summary';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { newPartyForm } from '~/domain/party/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { partyPage } from '~/queries/beheer/party-pages.server';
import { addParty } from '~/services/party/add-party.server';

export const meta = () => [{ title: 'Partij toevoegen - Vijfhoek' }];

export const loader = guarded('beheer:manage', async ({ ctx, programma }) => {
  const page = await partyPage(ctx, null);
  if (!page) throw notFound();
  return { ...page, p: programma.key };
});

export const action = formAction({
  question: 'beheer:manage',
  attempt: () => ({ action: 'party_added', object: { kind: 'party', id: null } }),
  schema: newPartyForm,
  run: ({ ctx, input }) => addParty(ctx, input),
  next: ({ id }, { programma }) => withDone(paths.party(programma.key, id), 'partij_toegevoegd'),
});

export default function NewParty() {
  const { p, ...page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.beheer(p), label: 'Beheer' },
          { href: paths.parties(p), label: 'Partijen' },
          { href: paths.newParty(p), label: 'Nieuw' },
        ]}
      />
      <PageHeader title="Voeg een partij toe" />
      <ErrorSummary errors={result?.errors} />
      <PartyForm
        action={paths.newParty(p)}
        page={page}
        result={result}
        submit="Voeg de partij toe"
        leaveHref={paths.parties(p)}
      />
    </>
  );
}
