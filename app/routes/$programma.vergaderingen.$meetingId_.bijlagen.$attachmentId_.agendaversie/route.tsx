import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AttachmentCrumbs } from '~/components/domain/attachment';
import { RadioGroup } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { pinSchema } from '~/domain/attachment/schema';
import { formatInstant } from '~/domain/dates/format';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { attachmentPage } from '~/queries/attachment/attachment-page.server';
import { pinVersion } from '~/services/attachment/pin-version.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Kies de versie op de agenda - Vijfhoek' }];

const place = (params: Record<string, string | undefined>) => ({
  meetingId: params['meetingId'] ?? '',
  attachmentId: params['attachmentId'] ?? '',
});

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params, request }) => {
  const { meetingId, attachmentId } = place(params);
  const page = await attachmentPage(ctx, meetingId, attachmentId);
  if (!page) throw notFound();
  const { meeting, item, attachment, versions, closed } = page;
  const wanted = new URL(request.url).searchParams.get('versie');
  const sentences = closed.map((code) => refusalSentence({ code }));
  return { p: programma.key, meeting, item, attachment, versions, wanted, closed: sentences };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => ({
    action: 'attachment_changed',
    object: { kind: 'attachment', id: params['attachmentId'] ?? null },
    meetingId: params['meetingId'],
  }),
  schema: pinSchema,
  run: ({ ctx, params, input }) => pinVersion(ctx, place(params), input),
  next: ({ id }, { params, programma }) =>
    withDone(paths.attachment(programma.key, params['meetingId'] ?? '', id), 'versie_op_agenda'),
});

export default function PinVersion() {
  const { p, meeting, item, attachment, versions, wanted, closed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const page = paths.attachment(p, meeting.id, attachment.id);
  const here = paths.attachmentPin(p, meeting.id, attachment.id);
  const now = versions.find((version) => version.onAgenda);
  return (
    <>
      <AttachmentCrumbs
        p={p}
        meeting={meeting}
        item={item}
        at={[
          { href: page, label: `Bijlage ${attachment.label ?? ''}`.trim() },
          { href: here, label: 'Versie op de agenda' },
        ]}
      />
      <PageHeader title="Welke versie staat op de agenda?" lead={attachment.title} />
      {result?.stale ? (
        <Notice kind="let" title="De bijlage is intussen veranderd" block announce>
          {`Op de agenda staat nu versie ${result.stale.fields[0]?.theirs ?? ''}. Uw keuze staat hieronder nog; bewaar haar als die toch moet gelden.`}
        </Notice>
      ) : (
        <ErrorSummary errors={result?.errors} title="De agenda is niet veranderd" />
      )}
      {closed.length > 0 ? (
        <Notice kind="let">{closed.join(' ')}</Notice>
      ) : (
        <Form className="formulier blok" method="post" action={here}>
          <HiddenVersion version={result?.stale?.version ?? attachment.version} />
          <RadioGroup
            name="fileVersionId"
            legend="Versie"
            error={result?.errors['fileVersionId']}
            defaultValue={result?.values['fileVersionId'] ?? wanted ?? now?.id}
            options={versions.map((version) => ({
              value: version.id,
              label: `Versie ${version.number}: ${version.name}`,
              hint: [formatInstant(version.at), version.note, version.onAgenda ? 'staat nu op de agenda' : '']
                .filter((part) => part !== '')
                .join(', '),
            }))}
          />
          <FormActions>
            <SubmitButton>Zet deze versie op de agenda</SubmitButton>
            <LinkButton variant="secondary" href={page}>
              Laat het zoals het is
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
