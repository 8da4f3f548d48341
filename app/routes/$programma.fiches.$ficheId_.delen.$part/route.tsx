import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FicheCrumbs } from '~/components/domain/fiche/crumbs';
import { PartConflict } from '~/components/domain/fiche/part-conflict';
import { PartForm } from '~/components/domain/fiche/part-form';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { isFichePart } from '~/domain/fiche/parts';
import { partFormSchema } from '~/domain/fiche/schema';
import { fichePartTitles } from '~/messages/fiche';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { fichePage } from '~/queries/fiche/fiche-page.server';
import { fichePart } from '~/queries/fiche/fiche-part.server';
import { writePart } from '~/services/fiche/write-part.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const partOf = (params: { part?: string }) => {
  const part = params.part ?? '';
  if (!isFichePart(part)) throw notFound();
  return part;
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? fichePartTitles[data.data.part] : 'Fiche'} - Vijfhoek` },
];

/** The form of one part by itself: what a plain save comes back to when something is to be mended or chosen. */
export const loader = guarded('fiche:write', async ({ ctx, programma, params }) => {
  const part = partOf(params);
  const id = params['ficheId'] ?? '';
  const [page, data] = await Promise.all([fichePage(ctx, id), fichePart(ctx, id, part)]);
  if (!page || !data) throw notFound();
  if (!page.mayWrite) throw forbiddenResponse();
  const closed = page.closed.map((code) => refusalSentence({ code }));
  return { p: programma.key, sheet: page.sheet, data, closed };
});

export const action = formAction({
  question: 'fiche:write',
  attempt: ({ params }) => ({
    action: 'fiche_changed',
    object: { kind: 'fiche', id: params['ficheId'] ?? '' },
  }),
  schema: partFormSchema,
  run: ({ ctx, params, input }) =>
    writePart(ctx, { ficheId: params['ficheId'] ?? '', part: partOf(params), ...input }),
  next: (_saved, { programma, params }) =>
    withDone(
      paths.fiche(programma.key, params['ficheId'] ?? '', { bewaard: partOf(params) }),
      'fiche_bewaard',
    ),
});

export default function EditPart() {
  const { p, sheet, data, closed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { part } = data;
  const here = paths.fichePart(p, sheet.id, part);
  return (
    <>
      <FicheCrumbs p={p} fiche={sheet} here={{ href: here, label: fichePartTitles[part] }} />
      {result?.stale ? (
        <PartConflict p={p} ficheId={sheet.id} data={data} stale={result.stale} sent={result.values} />
      ) : (
        <>
          <PageHeader title={fichePartTitles[part]} lead={sheet.title} />
          {closed[0] ? (
            <Notice kind="let" level={2} title={closed[0]} block>
              {result ? 'Wat u schreef staat hieronder nog. Kopieer het als u het wilt bewaren.' : null}
            </Notice>
          ) : null}
          {closed[0] && !result ? null : (
            <PartForm
              p={p}
              fiche={sheet}
              data={data}
              {...(result ? { sent: { values: result.values, errors: result.errors } } : {})}
            />
          )}
        </>
      )}
    </>
  );
}
