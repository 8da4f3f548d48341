import { useActionData, useLoaderData } from '@remix-run/react';
import { AttachmentCrumbs } from '~/components/domain/attachment';
import { AttachmentRequest } from '~/components/domain/attachment-request';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { requestSchema } from '~/domain/attachment/schema';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { attachmentPage } from '~/queries/attachment/attachment-page.server';
import { requestAttachment } from '~/services/attachment/request-attachment.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Vraag de bijlage - Vijfhoek' }];

const place = (params: Record<string, string | undefined>) => ({
  meetingId: params['meetingId'] ?? '',
  attachmentId: params['attachmentId'] ?? '',
});

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const { meetingId, attachmentId } = place(params);
  const page = await attachmentPage(ctx, meetingId, attachmentId);
  if (!page) throw notFound();
  const { meeting, item, attachment, parties, closed } = page;
  const sentences = closed.map((code) => refusalSentence({ code }));
  return { p: programma.key, meeting, item, attachment, parties, closed: sentences };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => ({
    action: 'attachment_requested',
    object: { kind: 'attachment', id: params['attachmentId'] ?? null },
    meetingId: params['meetingId'],
  }),
  schema: requestSchema,
  run: ({ ctx, params, input }) => requestAttachment(ctx, place(params), input),
  next: ({ asked }, { params, programma }) =>
    withDone(
      paths.attachment(programma.key, params['meetingId'] ?? '', params['attachmentId'] ?? ''),
      asked ? 'bijlage_gevraagd' : 'bijlage_vraag_vervallen',
    ),
});

export default function RequestAttachment() {
  const { p, meeting, item, attachment, parties, closed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const page = paths.attachment(p, meeting.id, attachment.id);
  const here = paths.attachmentRequest(p, meeting.id, attachment.id);
  const theirs = result?.stale?.fields[0]?.theirs;
  return (
    <>
      <AttachmentCrumbs
        p={p}
        meeting={meeting}
        item={item}
        at={[
          { href: page, label: `Bijlage ${attachment.label ?? ''}`.trim() },
          { href: here, label: 'Vraag de bijlage' },
        ]}
      />
      <PageHeader title="Vraag de bijlage aan een partij" lead={attachment.title} />
      {result?.stale ? (
        <Notice kind="let" title="De bijlage is intussen veranderd" block announce>
          {theirs ? `Nu is ${theirs} erom gevraagd. ` : 'Nu is niemand erom gevraagd. '}
          Uw keuze staat hieronder nog; bewaar haar als die toch moet gelden.
        </Notice>
      ) : null}
      {closed.length > 0 ? (
        <Notice kind="let">{closed.join(' ')}</Notice>
      ) : (
        <AttachmentRequest
          action={here}
          parties={parties}
          version={result?.stale?.version ?? attachment.version}
          asked={attachment.requestedFrom?.id ?? null}
          errors={result?.stale ? undefined : result?.errors}
          values={result?.values}
        />
      )}
    </>
  );
}
