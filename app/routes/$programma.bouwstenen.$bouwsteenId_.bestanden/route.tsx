import { Form, useActionData, useLoaderData, useRevalidator } from '@remix-run/react';
import { z } from 'zod';
import { BouwsteenCrumbs } from '~/components/domain/bouwsteen-crumbs';
import { BouwsteenFiles } from '~/components/domain/bouwsteen-files';
import { WorkTabs } from '~/components/domain/work-tabs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { fieldId } from '~/components/forms/field-ids';
import { UploadForm } from '~/components/forms/upload-form';
import { Button, LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { VisuallyHidden } from '~/components/ui/visually-hidden';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { uploadAction } from '~/platform/http/upload.server';
import { workPage } from '~/queries/bouwsteen/work-page.server';
import { addFile, mayAddFile } from '~/services/bouwsteen/add-file.server';

export const meta = () => [{ title: 'Bestanden van de bouwsteen - Vijfhoek' }];

const idOf = (params: { bouwsteenId?: string }) => params.bouwsteenId ?? '';

export const loader = guarded('bouwsteen:write', async ({ ctx, programma, params }) => {
  const page = await workPage(ctx, idOf(params));
  if (!page) throw notFound();
  return { ...page, p: programma.key, closed: page.closed.map((code) => refusalSentence({ code })) };
});

export const action = uploadAction({
  question: 'bouwsteen:write',
  attempt: ({ params }) => ({
    action: 'bouwsteen_file_added',
    object: { kind: 'bouwsteen', id: idOf(params) },
  }),
  allowed: ({ ctx, params }) => mayAddFile(ctx, idOf(params)),
  schema: z.object({}),
  run: ({ ctx, params, file }) => addFile(ctx, idOf(params), file),
  said: ({ number }) => (number === 1 ? 'toegevoegd' : `vervangen door versie ${number}`),
  next: (_added, { params, programma }) =>
    withDone(paths.bouwsteenFiles(programma.key, idOf(params)), 'bestanden_toegevoegd'),
});

export default function BouwsteenFilesRoute() {
  const { p, werkgroep, bouwsteen, number, files, parts, closed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { revalidate } = useRevalidator();
  const here = paths.bouwsteenFiles(p, bouwsteen.id);
  const open = closed.length === 0;
  const came = result?.files.filter((file) => file.ok) ?? [];
  return (
    <>
      <BouwsteenCrumbs
        p={p}
        werkgroep={werkgroep}
        bouwsteen={bouwsteen}
        here={{ href: here, label: 'Bestanden' }}
      />
      <PageHeader
        title={`Bouwsteen ${bouwsteenLabel(bouwsteen)}: ${bouwsteen.title}`}
        facts={[<b key="versie">{`Versie ${number}`}</b>, 'nog niet ingediend']}
      />
      <WorkTabs p={p} bouwsteenId={bouwsteen.id} current="bestanden" files={files} parts={parts} />
      <ErrorSummary
        errors={result?.errors}
        title={came.length > 0 ? 'Niet alles is toegevoegd' : 'Er is niets toegevoegd'}
        hrefFor={() => `#${fieldId('bestanden')}`}
      />
      {came.length > 0 ? (
        <Notice title="Dit is wel toegevoegd" level={2} block>
          <ul>
            {came.map((file, index) => (
              <li key={index}>{file.name}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {open ? null : <Notice kind="let">{closed.join(' ')}</Notice>}
      <Section title="Bestanden in deze versie">
        <BouwsteenFiles
          p={p}
          files={files}
          actionFor={
            open
              ? ({ versionId, name }) => (
                  <Form method="post" action={paths.bouwsteenFileRemoval(p, bouwsteen.id, versionId)}>
                    <Button type="submit" variant="secondary" small>
                      Haal weg <VisuallyHidden>{name}</VisuallyHidden>
                    </Button>
                  </Form>
                )
              : undefined
          }
        />
      </Section>
      {open ? (
        <Section title="Voeg bestanden toe">
          <UploadForm
            action={here}
            fileAction={paths.bouwsteenFile(p, bouwsteen.id)}
            label="Bestanden"
            hint="Eén of meer. PDF, Word, Excel, PowerPoint, ODT, ODS of een afbeelding, elk hoogstens 50 MB. Een bestand met dezelfde naam als een eerder bestand wordt de volgende versie daarvan."
            submitLabel="Voeg toe"
            onDone={revalidate}
          />
          {files.length > 0 ? (
            <p className="blok">
              <LinkButton variant="secondary" href={paths.bouwsteenParts(p, bouwsteen.id)}>
                Ga verder met de onderdelen
              </LinkButton>
            </p>
          ) : null}
        </Section>
      ) : null}
    </>
  );
}
