import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CentraleClosed } from '~/components/domain/centrale-closed';
import { CentraleCrumbs } from '~/components/domain/centrale-crumbs';
import { RequiredPartFields } from '~/components/domain/required-part-fields';
import { PageForm } from '~/components/forms/page-form';
import { PageHeader } from '~/components/ui/page-header';
import { newPartSchema } from '~/domain/centrale-opdracht/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { numberIn } from '~/platform/http/path-number';
import { conceptPage } from '~/queries/centrale-opdracht/concept-page.server';
import { addPart } from '~/services/centrale-opdracht/add-part.server';

export const meta: MetaFunction = () => [{ title: 'Nieuw onderdeel van de centrale opdracht - Vijfhoek' }];

export const loader = guarded('centrale-opdracht:write', async ({ ctx, programma, params }) => {
  const page = await conceptPage(ctx, numberIn(params));
  if (!page) throw notFound();
  return { p: programma.key, number: page.number, closed: page.closed };
});

export const action = formAction({
  question: 'centrale-opdracht:write',
  attempt: () => ({ action: 'centrale_opdracht_changed', object: { kind: 'centrale_opdracht', id: null } }),
  schema: newPartSchema,
  run: ({ ctx, params, input }) => addPart(ctx, numberIn(params), input),
  next: ({ id }, { programma, params }) =>
    withDone(
      `${paths.centraleEdit(programma.key, numberIn(params))}#onderdeel-${id}`,
      'centrale_onderdeel_erbij',
    ),
});

export default function NewRequiredPart() {
  const { p, number, closed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = { href: paths.newRequiredPart(p, number), label: 'Nieuw onderdeel' };
  return (
    <>
      <CentraleCrumbs p={p} number={number} here={here} />
      <PageHeader title="Voeg een onderdeel toe" lead={`Centrale opdracht, versie ${number}`} />
      {closed.length > 0 ? (
        <CentraleClosed p={p} number={number} closed={closed} />
      ) : (
        <PageForm result={result} button="Voeg het onderdeel toe" back={paths.centraleEdit(p, number)}>
          <RequiredPartFields
            stored={{ title: '', explanation: '' }}
            sent={result?.values}
            errors={result?.errors}
          />
        </PageForm>
      )}
    </>
  );
}
