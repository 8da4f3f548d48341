import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { BouwsteenCrumbs } from '~/components/domain/bouwsteen-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { nothingSchema } from '~/domain/minutes/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { workPage } from '~/queries/bouwsteen/work-page.server';
import { removeFile } from '~/services/bouwsteen/remove-file.server';

export const meta = () => [{ title: 'Haal een bestand weg - Vijfhoek' }];

const ids = (params: { bouwsteenId?: string; fileVersionId?: string }) =>
  [params.bouwsteenId ?? '', params.fileVersionId ?? ''] as const;

export const loader = guarded('bouwsteen:write', async ({ ctx, programma, params }) => {
  const [id, fileVersionId] = ids(params);
  const page = await workPage(ctx, id);
  if (!page) throw notFound();
  const { werkgroep, bouwsteen, number } = page;
  // Taken out meanwhile, or replaced: the page says so after the try.
  const file = page.files.find(({ versionId }) => versionId === fileVersionId) ?? null;
  return { p: programma.key, werkgroep, bouwsteen, number, file };
});

export const action = formAction({
  question: 'bouwsteen:write',
  attempt: ({ params }) => ({
    action: 'bouwsteen_file_removed',
    object: { kind: 'bouwsteen', id: ids(params)[0] },
  }),
  schema: nothingSchema,
  run: ({ ctx, params }) => {
    const [id, fileVersionId] = ids(params);
    return removeFile(ctx, id, { fileVersionId });
  },
  next: (_value, { programma, params }) =>
    withDone(paths.bouwsteenFiles(programma.key, ids(params)[0]), 'bestand_weggehaald'),
});

export default function RemoveFile() {
  const { p, werkgroep, bouwsteen, number, file } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const back = paths.bouwsteenFiles(p, bouwsteen.id);
  return (
    <>
      <BouwsteenCrumbs
        p={p}
        werkgroep={werkgroep}
        bouwsteen={bouwsteen}
        here={{ href: back, label: 'Bestanden' }}
      />
      <PageHeader title="Haal een bestand weg" lead={file?.name ?? 'Dit bestand zit niet in deze versie.'} />
      <ErrorSummary errors={result?.errors} />
      {file ? (
        <Form className="formulier" method="post">
          <p>Het bestand gaat uit versie {number}. In een versie die al is ingediend, blijft het staan.</p>
          <FormActions>
            <SubmitButton variant="danger">Haal het bestand weg</SubmitButton>
            <LinkButton variant="bare" href={back}>
              Laat het staan
            </LinkButton>
          </FormActions>
        </Form>
      ) : (
        <LinkButton href={back}>Naar de bestanden</LinkButton>
      )}
    </>
  );
}
