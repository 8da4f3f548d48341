import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useRevalidator } from '@remix-run/react';
import { z } from 'zod';
import { FileLink } from '~/components/domain/attachment';
import { ErrorSummary } from '~/components/forms/error-summary';
import { fieldId } from '~/components/forms/field-ids';
import { UploadForm } from '~/components/forms/upload-form';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import { EmptyState } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { paths, withDone } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { uploadAction } from '~/platform/http/upload.server';
import { parkedItemFiles } from '~/queries/attachment/parked-item-files.server';
import { addAttachment, mayAddAttachment } from '~/services/attachment/add-attachment.server';

const home = (params: { overlegId?: string; itemId?: string }) => ({
  overlegId: params.overlegId ?? '',
  itemId: params.itemId ?? '',
});

export const meta: MetaFunction = () => [{ title: 'Bestanden bij uw punt - Vijfhoek' }];

export const loader = guarded('item:propose', async ({ ctx, programma, params }) => {
  const { overlegId, itemId } = home(params);
  const page = await parkedItemFiles(ctx, overlegId, itemId);
  if (!page) throw notFound();
  return { ...page, p: programma.key };
});

export const action = uploadAction({
  question: 'item:propose',
  attempt: ({ params }) => ({
    action: 'attachment_added',
    object: { kind: 'attachment', id: null },
    overlegId: home(params).overlegId,
  }),
  allowed: ({ ctx, params }) => mayAddAttachment(ctx, home(params)),
  schema: z.object({}),
  run: ({ ctx, params, file }) => addAttachment(ctx, home(params), file),
  said: ({ title }) => `toegevoegd als "${title}"`,
  next: (added, { params, programma }) =>
    withDone(
      paths.proposedItemFiles(programma.key, home(params).overlegId, home(params).itemId),
      added.length === 1 ? 'bijlage_toegevoegd' : 'bijlagen_toegevoegd',
    ),
});

/** Files go straight with a point that waits on the parking list; on the agenda they are its bijlagen. */
export default function ProposedItemFiles() {
  const { p, item, overleg, prepares, attachments } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { revalidate } = useRevalidator();
  const here = paths.proposedItemFiles(p, overleg.id, item.id);
  const back = prepares
    ? { href: paths.parkingList(p, overleg.id), label: 'Parkeerlijst' }
    : { href: paths.proposeItem(p, overleg.id), label: 'Breng een punt in' };
  return (
    <>
      <Breadcrumbs
        items={[{ href: paths.meetings(p), label: 'Vergaderingen' }, back, { href: here, label: item.title }]}
      />
      <PageHeader
        title="Bestanden bij dit punt"
        lead={item.title}
        facts={[`parkeerlijst van ${overleg.shortName}`]}
      />
      <ErrorSummary
        errors={result?.errors}
        title="Niet alles is toegevoegd"
        hrefFor={() => `#${fieldId('bestanden')}`}
      />
      <Section title="Wat er al bij zit">
        {attachments.length === 0 ? (
          <EmptyState title="Nog geen bestanden">
            Alleen wie het punt inbracht en de secretaris zien ze, tot de agenda is verstuurd.
          </EmptyState>
        ) : (
          <RowList
            items={attachments.map(({ id, title, file }) => ({
              key: id,
              title: file ? <FileLink p={p} file={file} /> : title,
            }))}
          />
        )}
      </Section>
      <Section title="Voeg bestanden toe">
        <UploadForm
          action={here}
          fileAction={paths.proposedItemFile(p, overleg.id, item.id)}
          label="Bestanden"
          hint="Eén of meer. PDF, Word, Excel, PowerPoint, ODT, ODS of een afbeelding, elk hoogstens 50 MB."
          submitLabel="Voeg toe"
          onDone={revalidate}
        />
        <LinkButton variant="bare" href={back.href}>
          Klaar
        </LinkButton>
      </Section>
    </>
  );
}
