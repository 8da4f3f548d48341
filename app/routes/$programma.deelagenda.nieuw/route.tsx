import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Owners, rolesTyped } from '~/components/domain/action-owners';
import { PageForm } from '~/components/forms/page-form';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { addActionSchema } from '~/domain/deelagenda/add-schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { newActionForm } from '~/queries/deelagenda/new-action-form.server';
import { addDeelagendaAction } from '~/services/action-item/add-deelagenda-action.server';
import { ClaimFields } from './claim-fields';
import { RelatedFields } from './related-fields';
import { WhatFields } from './what-fields';

export const meta: MetaFunction = () => [{ title: 'Zet een actie in de deelagenda - Vijfhoek' }];

export const loader = guarded('deelagenda:manage', async ({ ctx, programma, request }) => {
  const form = await newActionForm(ctx, new URL(request.url).searchParams.get('werkgroep'));
  if (!form) throw notFound();
  const { firstYear, lastYear } = programma;
  return { ...form, p: programma.key, range: { from: firstYear, to: lastYear } };
});

export const action = formAction({
  question: 'deelagenda:manage',
  attempt: () => ({ action: 'deelagenda_action_added', object: { kind: 'action', id: null } }),
  schema: addActionSchema,
  run: ({ ctx, input }) => addDeelagendaAction(ctx, input),
  next: ({ id }, { programma }) => withDone(paths.action(programma.key, id), 'actie_in_deelagenda'),
});

/** An action that the plan didn't have: who does it, when, and what it brings. */
export default function NewDeelagendaAction() {
  const data = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { p, parties } = data;
  const here = paths.newDeelagendaAction(p);
  const typed = { values: result?.values ?? {}, errors: result?.errors ?? {} };
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.deelagenda(p), label: 'Deelagenda' },
          { href: here, label: 'Nieuwe actie' },
        ]}
      />
      <PageHeader title="Zet een actie in de deelagenda" />
      <PageForm
        action={here}
        result={result}
        errorTitle="De actie is nog niet bewaard"
        button="Zet in de deelagenda"
        back={paths.deelagenda(p)}
      >
        <WhatFields data={data} {...typed} />
        <Owners roles={rolesTyped(typed.values)} error={typed.errors['owners']} parties={parties} />
        <ClaimFields maatregelen={data.maatregelen} {...typed} />
        <RelatedFields actions={data.actions} {...typed} />
      </PageForm>
    </>
  );
}
