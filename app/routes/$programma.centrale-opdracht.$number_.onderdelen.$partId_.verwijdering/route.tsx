import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { CentraleClosed } from '~/components/domain/centrale-closed';
import { CentraleCrumbs } from '~/components/domain/centrale-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { removePartSchema } from '~/domain/centrale-opdracht/schema';
import { someone } from '~/messages/saved-meanwhile';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { numberIn } from '~/platform/http/path-number';
import { requiredPartForm } from '~/queries/centrale-opdracht/concept-page.server';
import { removePart } from '~/services/centrale-opdracht/remove-part.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const at = (params: Readonly<Record<string, string | undefined>>) => ({
  number: numberIn(params),
  partId: params['partId'] ?? '',
});

export const meta: MetaFunction = () => [{ title: 'Haal het onderdeel weg - Vijfhoek' }];

export const loader = guarded('centrale-opdracht:write', async ({ ctx, programma, params }) => {
  const { number, partId } = at(params);
  const form = await requiredPartForm(ctx, number, partId);
  if (!form) throw notFound();
  return { p: programma.key, number, ...form };
});

export const action = formAction({
  question: 'centrale-opdracht:write',
  attempt: () => ({ action: 'centrale_opdracht_changed', object: { kind: 'centrale_opdracht', id: null } }),
  schema: removePartSchema,
  run: ({ ctx, params, input: { version } }) => removePart(ctx, { ...at(params), version }),
  next: (_none, { programma, params }) =>
    withDone(paths.centraleEdit(programma.key, numberIn(params)), 'centrale_onderdeel_weg'),
});

export default function RemoveRequiredPart() {
  const { p, number, part, closed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = { href: paths.requiredPartRemoval(p, number, part.id), label: part.title };
  return (
    <>
      <CentraleCrumbs p={p} number={number} here={here} />
      <PageHeader title="Haal het onderdeel weg" lead={part.title} />
      {closed.length > 0 ? (
        <CentraleClosed p={p} number={number} closed={closed} />
      ) : (
        <>
          {result?.stale ? (
            <Notice
              kind="let"
              level={2}
              announce
              title={`${someone(result.stale.saved)} heeft dit onderdeel intussen gewijzigd`}
            >
              {`Er staat nu: ${part.title}. ${part.explanation} Er is niets weggehaald. Moet het er nog steeds uit, bevestig dat dan.`}
            </Notice>
          ) : (
            <ErrorSummary errors={result?.errors} />
          )}
          <Form className="formulier" method="post">
            <HiddenVersion version={part.version} />
            <p className="tekst">
              Werkgroepen hoeven het dan niet meer te leveren zodra deze versie geldt. In eerdere versies
              blijft het staan.
            </p>
            <FormActions>
              <SubmitButton variant="danger">Haal het onderdeel weg</SubmitButton>
              <LinkButton variant="bare" href={paths.centraleEdit(p, number)}>
                Laat het staan
              </LinkButton>
            </FormActions>
          </Form>
        </>
      )}
    </>
  );
}
