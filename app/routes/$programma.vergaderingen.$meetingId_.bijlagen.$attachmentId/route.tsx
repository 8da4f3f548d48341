import { redirect, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AttachmentCrumbs } from '~/components/domain/attachment';
import { AttachmentRequest } from '~/components/domain/attachment-request';
import { ConflictView } from '~/components/forms/conflict-view';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, TextInput } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Section, SideSection, TwoColumns } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { attachmentSchema } from '~/domain/attachment/schema';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { attachmentDelivery } from '~/queries/attachment/attachment-delivery.server';
import { attachmentPage } from '~/queries/attachment/attachment-page.server';
import { changeAttachment } from '~/services/attachment/change-attachment.server';
import { Asked } from './asked';
import { attachmentFacts } from './facts';
import { Further } from './further';
import { VersionTable } from './version-table';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.attachment.title ?? 'Bijlage'} - Vijfhoek` },
];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const [meetingId, attachmentId] = [params['meetingId'] ?? '', params['attachmentId'] ?? ''];
  const page = await attachmentPage(ctx, meetingId, attachmentId);
  if (!page) {
    // The party that was asked comes in by the link in its mail; it hands the file in.
    const asked = await attachmentDelivery(ctx, meetingId, attachmentId);
    throw asked ? redirect(paths.attachmentVersions(programma.key, meetingId, attachmentId)) : notFound();
  }
  const sentences = (codes: typeof page.closed) => codes.map((code) => refusalSentence({ code }));
  return {
    ...page,
    p: programma.key,
    closed: sentences(page.closed),
    reasonsNotToRemind: sentences(page.reasonsNotToRemind),
  };
});

const place = (params: Record<string, string | undefined>) => ({
  meetingId: params['meetingId'] ?? '',
  attachmentId: params['attachmentId'] ?? '',
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => ({
    action: 'attachment_changed',
    object: { kind: 'attachment', id: params['attachmentId'] ?? null },
    meetingId: params['meetingId'],
  }),
  schema: attachmentSchema,
  run: ({ ctx, params, input }) => changeAttachment(ctx, place(params), input),
  next: ({ id }, { params, programma }) =>
    withDone(paths.attachment(programma.key, params['meetingId'] ?? '', id), 'bijlage_bewaard'),
});

export default function AttachmentRoute() {
  const data = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { p, meeting, item, attachment, versions, parties, closed } = data;
  const open = closed.length === 0;
  const here = paths.attachment(p, meeting.id, attachment.id);
  const name = attachment.label === null ? 'Bijlage' : `Bijlage ${attachment.label}`;
  const stale = result?.stale;
  const asking =
    attachment.requestedFrom || (open && versions.length === 0) ? (
      <>
        {attachment.requestedFrom ? <Asked {...data} open={open} /> : null}
        {open && versions.length === 0 ? (
          <SideSection
            title={attachment.requestedFrom ? 'Vraag het aan een ander' : 'Vraag het aan een partij'}
          >
            <AttachmentRequest
              action={paths.attachmentRequest(p, meeting.id, attachment.id)}
              parties={parties}
              version={attachment.version}
              asked={attachment.requestedFrom?.id ?? null}
            />
          </SideSection>
        ) : null}
      </>
    ) : null;
  const main = (
    <>
      <Section title="Versies">
        <VersionTable p={p} meetingId={meeting.id} attachment={attachment} versions={versions} open={open} />
        <Further p={p} documentId={attachment.documentId} newest={versions[0]?.id ?? null} />
      </Section>
      {open && !stale ? (
        <Section title="Titel op de agenda">
          <Form className="formulier" method="post" action={here} noValidate>
            <HiddenVersion version={attachment.version} />
            <TextInput
              name="title"
              label="Titel"
              hideLabel
              maxLength={300}
              defaultValue={result?.values['title'] ?? attachment.title}
              error={result?.errors['title']}
            />
            <FormActions>
              <SubmitButton variant="secondary">Bewaar de titel</SubmitButton>
              <LinkButton variant="danger" href={paths.attachmentWithdrawal(p, meeting.id, attachment.id)}>
                Trek de bijlage in
              </LinkButton>
            </FormActions>
          </Form>
        </Section>
      ) : null}
    </>
  );
  return (
    <>
      <AttachmentCrumbs p={p} meeting={meeting} item={item} at={[{ href: here, label: name }]} />
      <PageHeader
        title={attachment.title}
        facts={attachmentFacts(data)}
        actions={
          open ? (
            <LinkButton href={paths.attachmentVersions(p, meeting.id, attachment.id)}>
              {versions.length === 0 ? 'Voeg het bestand toe' : 'Voeg een nieuwe versie toe'}
            </LinkButton>
          ) : undefined
        }
      />
      {open ? null : <Notice kind="let">{closed.join(' ')}</Notice>}
      {stale ? (
        <ConflictView
          action={here}
          version={stale.version}
          saved={stale.saved}
          fields={stale.fields.map(({ yours, ...field }) => ({ ...field, mine: yours, multiline: false }))}
          mine={{ meta: 'nog niet bewaard' }}
          theirs={{ title: 'Titel die er nu staat', meta: 'bewaard terwijl u bezig was' }}
          leaveHref={here}
        />
      ) : (
        <ErrorSummary errors={result?.errors} />
      )}
      {asking ? <TwoColumns side={asking}>{main}</TwoColumns> : main}
    </>
  );
}
