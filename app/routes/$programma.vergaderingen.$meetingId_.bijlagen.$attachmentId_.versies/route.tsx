import { useActionData, useLoaderData, useNavigate } from '@remix-run/react';
import { AttachmentCrumbs } from '~/components/domain/attachment';
import { Checkbox } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { fieldId } from '~/components/forms/field-ids';
import { TextInput } from '~/components/forms/inputs';
import { UploadForm } from '~/components/forms/upload-form';
import { Section } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { newVersionSchema } from '~/domain/attachment/schema';
import { sizeText } from '~/domain/attachment/limits';
import { formatDateWithWeekday, formatInstant } from '~/domain/dates/format';
import type { DoneCode } from '~/messages/done';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { uploadAction } from '~/platform/http/upload.server';
import { attachmentDelivery } from '~/queries/attachment/attachment-delivery.server';
import { addVersion, mayAddVersion } from '~/services/attachment/add-version.server';

export const meta = () => [{ title: 'Voeg een bestand toe - Vijfhoek' }];

const place = (params: Record<string, string | undefined>) => ({
  meetingId: params['meetingId'] ?? '',
  attachmentId: params['attachmentId'] ?? '',
});

export const loader = guarded('attachment:deliver', async ({ ctx, programma, params }) => {
  const { meetingId, attachmentId } = place(params);
  const page = await attachmentDelivery(ctx, meetingId, attachmentId);
  if (!page) throw notFound();
  return { ...page, p: programma.key, closed: page.closed.map((code) => refusalSentence({ code })) };
});

/** A secretaris goes back to the bijlage; the party that was asked stays here, for it sees no more than this. */
const nextPage = (p: string, m: string, a: string, isSecretaris: boolean, pinned: boolean): string => {
  const done: DoneCode = isSecretaris
    ? pinned
      ? 'versie_op_agenda'
      : 'versie_toegevoegd'
    : 'bestand_ontvangen';
  return withDone(isSecretaris ? paths.attachment(p, m, a) : paths.attachmentVersions(p, m, a), done);
};

export const action = uploadAction({
  question: 'attachment:deliver',
  attempt: ({ params }) => ({
    action: 'file_version_added',
    object: { kind: 'attachment', id: params['attachmentId'] ?? null },
    meetingId: params['meetingId'],
  }),
  allowed: ({ ctx, params }) => mayAddVersion(ctx, place(params)),
  schema: newVersionSchema,
  single: true,
  run: ({ ctx, params, input, file }) => addVersion(ctx, place(params), file, input),
  said: ({ number }) => `bewaard als versie ${number}`,
  next: ([added], { params, programma }) => {
    const { meetingId, attachmentId } = place(params);
    return nextPage(
      programma.key,
      meetingId,
      attachmentId,
      added?.isSecretaris ?? false,
      added?.pinned ?? false,
    );
  },
});

export default function AttachmentVersions() {
  const { p, meeting, item, attachment, delivered, isSecretaris, closed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const navigate = useNavigate();
  const here = paths.attachmentVersions(p, meeting.id, attachment.id);
  const about = `Voor de vergadering van het ${meeting.overleg} op ${formatDateWithWeekday(meeting.date)}, bij ${item.title}.`;
  return (
    <>
      {isSecretaris ? (
        <AttachmentCrumbs
          p={p}
          meeting={meeting}
          at={[
            { href: paths.attachment(p, meeting.id, attachment.id), label: attachment.title },
            { href: here, label: 'Nieuwe versie' },
          ]}
        />
      ) : null}
      <PageHeader
        title={
          attachment.hasFile
            ? `Nieuwe versie: ${attachment.title}`
            : `Voeg het bestand toe: ${attachment.title}`
        }
        lead={about}
      />
      <ErrorSummary
        errors={result?.errors}
        title="Er is niets toegevoegd"
        hrefFor={(name) => `#${fieldId(name === 'note' ? name : 'bestanden')}`}
      />
      {closed.length > 0 ? (
        <Notice kind="let">{closed.join(' ')}</Notice>
      ) : (
        <div className="blok">
          <UploadForm
            action={here}
            fileAction={paths.attachmentVersionFile(p, meeting.id, attachment.id)}
            label="Bestand"
            hint="PDF, Word, Excel, PowerPoint, ODT, ODS of een afbeelding, hoogstens 50 MB."
            single
            submitLabel={attachment.hasFile ? 'Bewaar de nieuwe versie' : 'Voeg het bestand toe'}
            onDone={(fields) => {
              const pinned = !attachment.hasFile || fields.get('pin') === 'ja';
              navigate(nextPage(p, meeting.id, attachment.id, isSecretaris, pinned));
            }}
          >
            <TextInput
              name="note"
              label="Wat is er anders? (mag leeg blijven)"
              hint="Bijvoorbeeld: bedragen van 2023 bijgewerkt"
              maxLength={300}
              defaultValue={result?.values['note']}
              error={result?.errors['note']}
            />
            {isSecretaris && attachment.hasFile ? (
              <Checkbox
                name="pin"
                label="Zet deze versie meteen op de agenda"
                hint="Anders blijft de versie van nu staan, tot u een andere kiest."
                defaultChecked={result?.values['pin'] === 'ja'}
              />
            ) : null}
          </UploadForm>
        </div>
      )}
      {!isSecretaris && delivered.length > 0 ? (
        <Section title="Van u ontvangen">
          <ul className="opsomming">
            {delivered.map((version) => (
              <li key={version.number}>
                {version.name}{' '}
                <span className="bij">
                  {sizeText(version.size)}, {formatInstant(version.at)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
