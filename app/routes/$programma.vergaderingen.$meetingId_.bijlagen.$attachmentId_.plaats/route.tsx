import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AttachmentCrumbs } from '~/components/domain/attachment';
import { ErrorSummary } from '~/components/forms/error-summary';
import { HiddenVersion } from '~/components/forms/inputs';
import { Button, LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { placeSchema } from '~/domain/attachment/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { attachmentPage } from '~/queries/attachment/attachment-page.server';
import { placeAttachment } from '~/services/attachment/place-attachment.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Verplaats de bijlage - Vijfhoek' }];

const place = (params: Record<string, string | undefined>) => ({
  meetingId: params['meetingId'] ?? '',
  attachmentId: params['attachmentId'] ?? '',
});

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const { meetingId, attachmentId } = place(params);
  const page = await attachmentPage(ctx, meetingId, attachmentId);
  if (!page) throw notFound();
  const { meeting, item, attachment, closed } = page;
  return { p: programma.key, meeting, item, attachment, open: closed.length === 0 };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => ({
    action: 'attachment_changed',
    object: { kind: 'attachment', id: params['attachmentId'] ?? null },
    meetingId: params['meetingId'],
  }),
  schema: placeSchema,
  run: ({ ctx, params, input }) => placeAttachment(ctx, place(params), input),
  next: ({ itemId }, { params, programma }) =>
    withDone(paths.itemAttachments(programma.key, params['meetingId'] ?? '', itemId), 'bijlage_verplaatst'),
});

/** The buttons stand in the list of the agendapunt; this page is for a move that couldn't be made. */
export default function PlaceAttachment() {
  const { p, meeting, item, attachment, open } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.attachmentPlace(p, meeting.id, attachment.id);
  const name = `Bijlage ${attachment.label ?? ''}`.trim();
  return (
    <>
      <AttachmentCrumbs
        p={p}
        meeting={meeting}
        item={item}
        at={[
          { href: paths.attachment(p, meeting.id, attachment.id), label: name },
          { href: here, label: 'Verplaats' },
        ]}
      />
      <PageHeader title={`Verplaats ${name.toLowerCase()}`} lead={attachment.title} />
      {result?.stale ? (
        <Notice kind="let" title="De bijlage is intussen veranderd" block announce>
          {`Zij staat nu op plaats ${result.stale.fields[0]?.theirs ?? ''}. Kies opnieuw.`}
        </Notice>
      ) : (
        <ErrorSummary errors={result?.errors} title="De bijlage is niet verplaatst" />
      )}
      <Form className="knoppen blok" method="post" action={here}>
        <HiddenVersion version={attachment.version} />
        {open ? (
          <>
            <Button type="submit" name="direction" value="omhoog" variant="secondary">
              Omhoog
            </Button>
            <Button type="submit" name="direction" value="omlaag" variant="secondary">
              Omlaag
            </Button>
          </>
        ) : null}
        <LinkButton variant="bare" href={paths.itemAttachments(p, meeting.id, item.id)}>
          Terug naar de bijlagen
        </LinkButton>
      </Form>
    </>
  );
}
