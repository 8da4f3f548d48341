import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { AttachmentCrumbs } from '~/components/domain/attachment';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { attachmentPage } from '~/queries/attachment/attachment-page.server';
import { remindParty } from '~/services/attachment/remind-party.server';

export const meta = () => [{ title: 'Stuur een herinnering - Vijfhoek' }];

const place = (params: Record<string, string | undefined>) => ({
  meetingId: params['meetingId'] ?? '',
  attachmentId: params['attachmentId'] ?? '',
});

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const { meetingId, attachmentId } = place(params);
  const page = await attachmentPage(ctx, meetingId, attachmentId);
  if (!page) throw notFound();
  const { meeting, item, attachment } = page;
  const reasons = page.reasonsNotToRemind.map((code) => refusalSentence({ code }));
  return { p: programma.key, meeting, item, attachment, reasons };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => ({
    action: 'attachment_requested',
    object: { kind: 'attachment', id: params['attachmentId'] ?? null },
    meetingId: params['meetingId'],
  }),
  schema: z.object({}),
  run: ({ ctx, params }) => remindParty(ctx, place(params)),
  next: (_, { params, programma }) =>
    withDone(
      paths.attachment(programma.key, params['meetingId'] ?? '', params['attachmentId'] ?? ''),
      'bijlage_herinnerd',
    ),
});

export default function RemindParty() {
  const { p, meeting, item, attachment, reasons } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const page = paths.attachment(p, meeting.id, attachment.id);
  const here = paths.attachmentReminder(p, meeting.id, attachment.id);
  const party = attachment.requestedFrom?.shortName ?? 'de partij';
  return (
    <>
      <AttachmentCrumbs
        p={p}
        meeting={meeting}
        item={item}
        at={[
          { href: page, label: `Bijlage ${attachment.label ?? ''}`.trim() },
          { href: here, label: 'Herinnering' },
        ]}
      />
      <PageHeader title={`Herinner ${party}`} lead={`Aan de bijlage "${attachment.title}"`} />
      <ErrorSummary errors={result?.errors} title="De herinnering is niet verstuurd" />
      {reasons.length > 0 ? (
        <Notice kind="let">{reasons.join(' ')}</Notice>
      ) : (
        <p className="tekst">
          Iedereen van {party} krijgt een mail met een link waarmee het bestand zelf is toe te voegen.
        </p>
      )}
      <Form className="formulier blok" method="post" action={here}>
        <FormActions>
          {reasons.length === 0 ? <SubmitButton>{`Herinner ${party}`}</SubmitButton> : null}
          <LinkButton variant="secondary" href={page}>
            Terug naar de bijlage
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
