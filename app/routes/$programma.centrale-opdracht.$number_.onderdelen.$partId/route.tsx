import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CentraleClosed } from '~/components/domain/centrale-closed';
import { CentraleCrumbs } from '~/components/domain/centrale-crumbs';
import { RequiredPartFields } from '~/components/domain/required-part-fields';
import { ThingForm } from '~/components/domain/thing-form';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { partSchema } from '~/domain/centrale-opdracht/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { numberIn } from '~/platform/http/path-number';
import { requiredPartForm } from '~/queries/centrale-opdracht/concept-page.server';
import { changePart } from '~/services/centrale-opdracht/change-part.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const at = (params: Readonly<Record<string, string | undefined>>) => ({
  number: numberIn(params),
  partId: params['partId'] ?? '',
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.part.title ?? 'Onderdeel'} - Vijfhoek` },
];

export const loader = guarded('centrale-opdracht:write', async ({ ctx, programma, params }) => {
  const { number, partId } = at(params);
  const form = await requiredPartForm(ctx, number, partId);
  if (!form) throw notFound();
  return { p: programma.key, number, ...form };
});

export const action = formAction({
  question: 'centrale-opdracht:write',
  attempt: () => ({ action: 'centrale_opdracht_changed', object: { kind: 'centrale_opdracht', id: null } }),
  schema: partSchema,
  run: ({ ctx, params, input }) => changePart(ctx, at(params), input),
  next: ({ id }, { programma, params }) =>
    withDone(`${paths.centraleEdit(programma.key, numberIn(params))}#onderdeel-${id}`, 'onderdeel_bewaard'),
});

export default function EditRequiredPart() {
  const { p, number, part, closed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.requiredPart(p, number, part.id);
  const back = paths.centraleEdit(p, number);
  return (
    <>
      <CentraleCrumbs p={p} number={number} here={{ href: here, label: part.title }} />
      <PageHeader
        title="Pas het onderdeel aan"
        lead={part.title}
        actions={
          closed.length > 0 ? null : (
            <LinkButton variant="secondary" href={paths.requiredPartRemoval(p, number, part.id)}>
              Haal het onderdeel weg
            </LinkButton>
          )
        }
      />
      {closed.length > 0 ? (
        <CentraleClosed p={p} number={number} closed={closed} />
      ) : (
        <ThingForm
          action={here}
          result={result}
          version={part.version}
          button="Bewaar het onderdeel"
          back={back}
          long={['explanation']}
        >
          <RequiredPartFields stored={part} sent={result?.values} errors={result?.errors} />
        </ThingForm>
      )}
    </>
  );
}
