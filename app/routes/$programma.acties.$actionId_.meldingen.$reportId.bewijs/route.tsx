import { useActionData, useLoaderData, useNavigate } from '@remix-run/react';
import { z } from 'zod';
import { ErrorSummary } from '~/components/forms/error-summary';
import { fieldId } from '~/components/forms/field-ids';
import { UploadForm } from '~/components/forms/upload-form';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { formatInstant } from '~/domain/dates/format';
import { paths, withDone } from '~/paths';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { uploadAction } from '~/platform/http/upload.server';
import { actionPage } from '~/queries/action-item/action-page.server';
import { addEvidence, mayAddEvidence } from '~/services/action-item/add-evidence.server';

export const meta = () => [{ title: 'Voeg bewijs toe - Vijfhoek' }];

const place = (params: Record<string, string | undefined>) => ({
  actionId: params['actionId'] ?? '',
  reportId: params['reportId'] ?? '',
});

export const loader = guarded('action:report', async ({ ctx, programma, params }) => {
  const { actionId, reportId } = place(params);
  const page = await actionPage(ctx, actionId);
  const report = page?.reports.find(({ id }) => id === reportId);
  if (!page || !report) throw notFound();
  if (!report.mayAddEvidence) throw forbiddenResponse();
  return { p: programma.key, action: { id: page.action.id, title: page.action.title }, report };
});

export const action = uploadAction({
  question: 'action:report',
  attempt: ({ params }) => ({
    action: 'action_reported',
    object: { kind: 'action', id: place(params).actionId },
  }),
  allowed: ({ ctx, params }) => mayAddEvidence(ctx, place(params)),
  schema: z.object({}),
  single: true,
  run: ({ ctx, params, file }) => addEvidence(ctx, place(params), file),
  said: () => 'bewaard bij de melding',
  next: (_added, { params, programma }) =>
    withDone(paths.action(programma.key, place(params).actionId), 'bewijs_bewaard'),
});

export default function AddEvidence() {
  const { p, action: item, report } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const navigate = useNavigate();
  const here = paths.reportEvidence(p, item.id, report.id);
  const back = paths.action(p, item.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.actions(p), label: 'Acties' },
          { href: back, label: item.title },
          { href: here, label: 'Bewijs' },
        ]}
      />
      <PageHeader
        title="Voeg een bestand toe als bewijs"
        lead={report.text}
        facts={[`gemeld op ${formatInstant(report.at)}`]}
      />
      <ErrorSummary
        errors={result?.errors}
        title="Er is niets toegevoegd"
        hrefFor={() => `#${fieldId('bestanden')}`}
      />
      <UploadForm
        action={here}
        fileAction={paths.reportEvidenceFile(p, item.id, report.id)}
        single
        label="Bestand"
        hint="PDF, Word, Excel, PowerPoint, ODT, ODS of een afbeelding, hoogstens 50 MB. Iedereen die de actie ziet, kan het openen."
        submitLabel="Voeg toe"
        onDone={() => navigate(withDone(back, 'bewijs_bewaard'))}
      />
    </>
  );
}
