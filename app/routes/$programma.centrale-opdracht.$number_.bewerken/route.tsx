import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CentraleClosed } from '~/components/domain/centrale-closed';
import { CentraleCrumbs } from '~/components/domain/centrale-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { LinkButton } from '~/components/ui/button';
import { EmptyState, Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { movePartSchema } from '~/domain/centrale-opdracht/schema';
import { centraleName } from '~/messages/centrale-opdracht';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { numberIn } from '~/platform/http/path-number';
import { conceptPage } from '~/queries/centrale-opdracht/concept-page.server';
import { movePart } from '~/services/centrale-opdracht/move-part.server';
import { ConceptParts } from './concept-parts';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Werk aan versie ${data?.page.number ?? ''} van de centrale opdracht - Vijfhoek` },
];

export const loader = guarded('centrale-opdracht:write', async ({ ctx, programma, params }) => {
  const page = await conceptPage(ctx, numberIn(params));
  if (!page) throw notFound();
  return { p: programma.key, page };
});

/** A part goes a place up or down. */
export const action = formAction({
  question: 'centrale-opdracht:write',
  attempt: () => ({ action: 'centrale_opdracht_changed', object: { kind: 'centrale_opdracht', id: null } }),
  schema: movePartSchema,
  run: ({ ctx, params, input: { partId, ...input } }) =>
    movePart(ctx, { number: numberIn(params), partId }, input),
  next: ({ id }, { programma, params }) =>
    withDone(
      `${paths.centraleEdit(programma.key, numberIn(params))}#onderdeel-${id}`,
      'onderdeel_verplaatst',
    ),
});

export default function EditCentraleOpdracht() {
  const { p, page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { number, parts, closed, holds } = page;
  return (
    <>
      <CentraleCrumbs
        p={p}
        number={number}
        here={{ href: paths.centraleEdit(p, number), label: 'Bewerken' }}
      />
      <PageHeader
        title="Werk aan de centrale opdracht"
        facts={[<b key="versie">{centraleName(page)}</b>, `${parts.length} onderdelen`]}
        actions={
          closed.length > 0 ? null : (
            <>
              <LinkButton variant="secondary" href={paths.newRequiredPart(p, number)}>
                Voeg een onderdeel toe
              </LinkButton>
              <LinkButton href={paths.centraleAdoption(p, number)}>Stel versie {number} vast</LinkButton>
            </>
          )
        }
      />
      {closed.length > 0 ? (
        <CentraleClosed p={p} number={number} closed={closed} />
      ) : (
        <>
          {result?.stale ? (
            <Notice
              kind="let"
              level={2}
              announce
              title="Iemand anders heeft dit onderdeel intussen verplaatst"
            >
              U ziet de volgorde die er nu staat. Verplaats het opnieuw als dat nog nodig is.
            </Notice>
          ) : (
            <ErrorSummary errors={result?.errors} />
          )}
          <p className="tekst">
            {holds === null
              ? 'Alleen secretarissen zien dit concept, tot u het vaststelt.'
              : `Alleen secretarissen zien dit concept. Tot u het vaststelt, geldt versie ${holds}.`}
          </p>
          {parts.length === 0 ? (
            <EmptyState level={2} title="Er staat nog geen onderdeel in">
              Voeg toe wat elke werkgroep moet leveren.
            </EmptyState>
          ) : (
            <ConceptParts p={p} number={number} parts={parts} />
          )}
        </>
      )}
    </>
  );
}
