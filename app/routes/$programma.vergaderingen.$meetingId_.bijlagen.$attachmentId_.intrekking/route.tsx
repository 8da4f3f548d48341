import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AttachmentCrumbs } from '~/components/domain/attachment';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, TextArea } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { withdrawAttachmentSchema } from '~/domain/attachment/schema';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { attachmentPage } from '~/queries/attachment/attachment-page.server';
import { withdrawAttachment } from '~/services/attachment/withdraw-attachment.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Trek de bijlage in - Vijfhoek' }];

const place = (params: Record<string, string | undefined>) => ({
  meetingId: params['meetingId'] ?? '',
  attachmentId: params['attachmentId'] ?? '',
});

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const { meetingId, attachmentId } = place(params);
  const page = await attachmentPage(ctx, meetingId, attachmentId);
  if (!page) throw notFound();
  const { meeting, item, attachment, versions, closed } = page;
  return {
    p: programma.key,
    meeting,
    item,
    attachment,
    sent: versions.some((version) => version.sentWith.length > 0),
    closed: closed.map((code) => refusalSentence({ code })),
  };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => ({
    action: 'attachment_withdrawn',
    object: { kind: 'attachment', id: params['attachmentId'] ?? null },
    meetingId: params['meetingId'],
  }),
  schema: withdrawAttachmentSchema,
  run: ({ ctx, params, input }) => withdrawAttachment(ctx, place(params), input),
  next: ({ itemId }, { params, programma }) =>
    withDone(paths.itemAttachments(programma.key, params['meetingId'] ?? '', itemId), 'bijlage_ingetrokken'),
});

export default function WithdrawAttachment() {
  const { p, meeting, item, attachment, sent, closed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const page = paths.attachment(p, meeting.id, attachment.id);
  const here = paths.attachmentWithdrawal(p, meeting.id, attachment.id);
  return (
    <>
      <AttachmentCrumbs
        p={p}
        meeting={meeting}
        item={item}
        at={[
          { href: page, label: `Bijlage ${attachment.label ?? ''}`.trim() },
          { href: here, label: 'Trek in' },
        ]}
      />
      <PageHeader
        title={`Trek bijlage ${attachment.label ?? ''} in`.replace('  ', ' ')}
        lead={attachment.title}
      />
      {result?.stale ? (
        <Notice kind="let" title="De bijlage is intussen veranderd" block announce>
          {`Er staat nu: ${result.stale.fields[0]?.theirs ?? ''}. Trekt u haar toch in, druk dan nog een keer op de knop.`}
        </Notice>
      ) : (
        <ErrorSummary errors={result?.errors} />
      )}
      {closed.length > 0 ? (
        <Notice kind="let">{closed.join(' ')}</Notice>
      ) : (
        <>
          <p className="tekst">
            {sent
              ? 'De deelnemers hebben deze bijlage al. Zij zien in de nazending dat zij vervalt; wat verstuurd is blijft te lezen.'
              : 'De bijlage gaat van de agenda en de nummers schuiven op. U vindt haar terug onder Ingetrokken.'}
          </p>
          <Form className="formulier blok" method="post" action={here} noValidate>
            <HiddenVersion version={result?.stale?.version ?? attachment.version} />
            <TextArea
              name="reason"
              label="Waarom? (mag leeg blijven)"
              rows={3}
              defaultValue={result?.values['reason']}
              error={result?.errors['reason']}
            />
            <FormActions>
              <SubmitButton variant="danger">Trek de bijlage in</SubmitButton>
              <LinkButton variant="secondary" href={page}>
                Laat haar staan
              </LinkButton>
            </FormActions>
          </Form>
        </>
      )}
    </>
  );
}
