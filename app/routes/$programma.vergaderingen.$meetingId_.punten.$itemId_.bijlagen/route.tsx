import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useRevalidator } from '@remix-run/react';
import { z } from 'zod';
import { AttachmentCrumbs } from '~/components/domain/attachment';
import { AttachmentRequest } from '~/components/domain/attachment-request';
import { ErrorSummary } from '~/components/forms/error-summary';
import { fieldId } from '~/components/forms/field-ids';
import { UploadForm } from '~/components/forms/upload-form';
import { AppLink } from '~/components/ui/app-link';
import { Section, SideSection, TwoColumns } from '~/components/ui/layout';
import { EmptyState, Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { uploadAction } from '~/platform/http/upload.server';
import { itemAttachments } from '~/queries/attachment/item-attachments.server';
import { addAttachment, mayAddAttachment } from '~/services/attachment/add-attachment.server';
import { AttachmentRows } from './attachment-rows';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Bijlagen bij punt ${data?.item.number ?? ''} - Vijfhoek` },
];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const page = await itemAttachments(ctx, params['meetingId'] ?? '', params['itemId'] ?? '');
  if (!page) throw notFound();
  return { ...page, p: programma.key, closed: page.closed.map((code) => refusalSentence({ code })) };
});

const home = (params: Record<string, string | undefined>) => ({
  meetingId: params['meetingId'] ?? '',
  itemId: params['itemId'] ?? '',
});

export const action = uploadAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => ({
    action: 'attachment_added',
    object: { kind: 'attachment', id: null },
    meetingId: params['meetingId'],
  }),
  allowed: ({ ctx, params }) => mayAddAttachment(ctx, home(params)),
  schema: z.object({}),
  run: ({ ctx, params, file }) => addAttachment(ctx, home(params), file),
  said: ({ title }) => `toegevoegd als "${title}"`,
  next: (added, { params, programma }) =>
    withDone(
      paths.itemAttachments(programma.key, params['meetingId'] ?? '', params['itemId'] ?? ''),
      added.length === 1 ? 'bijlage_toegevoegd' : 'bijlagen_toegevoegd',
    ),
});

export default function ItemAttachments() {
  const { p, meeting, item, attachments, withdrawn, parties, closed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { revalidate } = useRevalidator();
  const open = closed.length === 0;
  const came = result?.files.filter((file) => file.ok) ?? [];
  return (
    <>
      <AttachmentCrumbs p={p} meeting={meeting} item={item} />
      <PageHeader title={`Bijlagen bij punt ${item.number}`} lead={item.title} />
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
      <TwoColumns
        side={
          open ? (
            <SideSection title="Vraag een bijlage aan een partij">
              <AttachmentRequest
                action={paths.itemAttachmentRequest(p, meeting.id, item.id)}
                parties={parties}
              />
            </SideSection>
          ) : null
        }
      >
        <Section title="Op de agenda">
          {attachments.length === 0 ? (
            <EmptyState title="Nog geen bijlagen bij dit punt">
              {open ? 'Voeg hieronder bestanden toe, of vraag ze aan een partij.' : undefined}
            </EmptyState>
          ) : (
            <AttachmentRows p={p} meetingId={meeting.id} attachments={attachments} open={open} />
          )}
        </Section>
        {open ? (
          <Section title="Voeg bestanden toe">
            <UploadForm
              action={paths.itemAttachments(p, meeting.id, item.id)}
              fileAction={paths.itemAttachmentFile(p, meeting.id, item.id)}
              label="Bestanden"
              hint="Eén of meer. PDF, Word, Excel, PowerPoint, ODT, ODS of een afbeelding, elk hoogstens 50 MB."
              submitLabel="Voeg toe"
              onDone={revalidate}
            />
          </Section>
        ) : null}
        {withdrawn.length > 0 ? (
          <Section title="Ingetrokken">
            <ul className="opsomming">
              {withdrawn.map(({ id, title, at }) => (
                <li key={id}>
                  <AppLink href={paths.attachment(p, meeting.id, id)}>{title}</AppLink>{' '}
                  <span className="bij">op {formatDate(amsterdamDate(at))}</span>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
      </TwoColumns>
    </>
  );
}
