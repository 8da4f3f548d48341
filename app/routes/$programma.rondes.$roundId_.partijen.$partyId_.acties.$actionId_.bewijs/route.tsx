import { useActionData, useLoaderData, useNavigate } from '@remix-run/react';
import { z } from 'zod';
import { RoundCrumbs } from '~/components/domain/round-parts';
import { ErrorSummary } from '~/components/forms/error-summary';
import { fieldId } from '~/components/forms/field-ids';
import { UploadForm } from '~/components/forms/upload-form';
import { PageHeader } from '~/components/ui/page-header';
import { paths, withDone } from '~/paths';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { uploadAction } from '~/platform/http/upload.server';
import { submissionPage } from '~/queries/reporting-round/submission-page.server';
import { addRoundEvidence, mayAddRoundEvidence } from '~/services/reporting-round/add-round-evidence.server';

export const meta = () => [{ title: 'Voeg bewijs toe - Vijfhoek' }];

const place = (params: Record<string, string | undefined>) => ({
  roundId: params['roundId'] ?? '',
  partyId: params['partyId'] ?? '',
  actionId: params['actionId'] ?? '',
});

export const loader = guarded('submission:write', async ({ ctx, programma, params }) => {
  const page = await submissionPage(ctx, place(params));
  const asked = page?.actions.find(({ id }) => id === params['actionId']);
  if (!page || !asked?.written) throw notFound();
  if (!page.mayWrite) throw forbiddenResponse();
  const { round, party } = page;
  const { id, title, written } = asked;
  return { p: programma.key, round, party, asked: { id, title }, now: written.evidence?.name ?? null };
});

export const action = uploadAction({
  question: 'submission:write',
  attempt: ({ params }) => ({
    action: 'round_report_written',
    object: { kind: 'round', id: place(params).roundId },
  }),
  allowed: ({ ctx, params }) => mayAddRoundEvidence(ctx, place(params)),
  schema: z.object({}),
  single: true,
  run: ({ ctx, params, file }) => addRoundEvidence(ctx, place(params), file),
  said: () => 'bewaard bij de melding',
  next: (_added, { params, programma }) => {
    const { roundId, partyId } = place(params);
    return withDone(paths.submission(programma.key, roundId, partyId), 'bewijs_bewaard');
  },
});

export default function AddRoundEvidence() {
  const { p, round, party, asked, now } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const navigate = useNavigate();
  const here = paths.submissionEvidence(p, round.id, party.id, asked.id);
  return (
    <>
      <RoundCrumbs p={p} round={round} party={party} here={{ href: here, label: 'Bewijs' }} />
      <PageHeader
        title="Voeg een bestand toe als bewijs"
        lead={asked.title}
        facts={now === null ? [] : [`nu staat er: ${now}`]}
      />
      <ErrorSummary
        errors={result?.errors}
        title="Er is niets toegevoegd"
        hrefFor={() => `#${fieldId('bestanden')}`}
      />
      <UploadForm
        action={here}
        fileAction={paths.submissionEvidenceFile(p, round.id, party.id, asked.id)}
        single
        label="Bestand"
        hint={`PDF, Word, Excel, PowerPoint, ODT, ODS of een afbeelding, hoogstens 50 MB. Anderen lezen het zodra u de ronde indient.${now === null ? '' : ' Het komt in de plaats van wat er nu staat.'}`}
        submitLabel="Voeg toe"
        onDone={() => navigate(withDone(paths.submission(p, round.id, party.id), 'bewijs_bewaard'))}
      />
    </>
  );
}
