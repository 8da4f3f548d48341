import { useActionData, useLoaderData } from '@remix-run/react';
import { AttachmentCrumbs } from '~/components/domain/attachment';
import { AttachmentRequest } from '~/components/domain/attachment-request';
import { PageHeader } from '~/components/ui/page-header';
import { announceSchema } from '~/domain/attachment/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { itemAttachments } from '~/queries/attachment/item-attachments.server';
import { announceAttachment } from '~/services/attachment/request-attachment.server';

export const meta = () => [{ title: 'Vraag een bijlage - Vijfhoek' }];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const page = await itemAttachments(ctx, params['meetingId'] ?? '', params['itemId'] ?? '');
  if (!page) throw notFound();
  const { meeting, item, parties } = page;
  return { p: programma.key, meeting, item, parties };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => ({
    action: 'attachment_requested',
    object: { kind: 'attachment', id: null },
    meetingId: params['meetingId'],
  }),
  schema: announceSchema,
  run: ({ ctx, params, input }) =>
    announceAttachment(ctx, { meetingId: params['meetingId'] ?? '', itemId: params['itemId'] ?? '' }, input),
  next: (_, { params, programma }) =>
    withDone(
      paths.itemAttachments(programma.key, params['meetingId'] ?? '', params['itemId'] ?? ''),
      'bijlage_gevraagd',
    ),
});

export default function AnnounceAttachment() {
  const { p, meeting, item, parties } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.itemAttachmentRequest(p, meeting.id, item.id);
  return (
    <>
      <AttachmentCrumbs
        p={p}
        meeting={meeting}
        item={item}
        at={[{ href: here, label: 'Vraag een bijlage' }]}
      />
      <PageHeader title="Vraag een bijlage aan een partij" lead={`Bij punt ${item.number}, ${item.title}`} />
      <AttachmentRequest action={here} parties={parties} errors={result?.errors} values={result?.values} />
    </>
  );
}
