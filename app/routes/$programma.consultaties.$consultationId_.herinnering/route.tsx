import { useActionData, useLoaderData } from '@remix-run/react';
import { ConsultationVerb } from '~/components/domain/consultation-verb';
import { nothingSchema } from '~/domain/minutes/schema';
import { silentSentence } from '~/messages/consultation-words';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { consultationHead } from '~/queries/consultation/consultation-head.server';
import { remindParties } from '~/services/consultation/remind-parties.server';

export const meta = () => [{ title: 'Stuur een herinnering - Vijfhoek' }];

export const loader = guarded('consultation:manage', async ({ ctx, programma, params }) => {
  const consultation = await consultationHead(ctx, params['consultationId'] ?? '');
  if (!consultation?.mayManage) throw notFound();
  return { p: programma.key, consultation };
});

export const action = formAction({
  question: 'consultation:manage',
  attempt: ({ params }) => ({
    action: 'consultation_changed',
    object: { kind: 'consultation', id: params['consultationId'] ?? null },
  }),
  schema: nothingSchema,
  run: ({ ctx, params }) => remindParties(ctx, params['consultationId'] ?? ''),
  next: (_done, { programma, params }) =>
    withDone(paths.consultation(programma.key, params['consultationId'] ?? ''), 'consultatie_herinnerd'),
});

export default function RemindConsultation() {
  const { p, consultation } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const silent = silentSentence(
    consultation.parties.filter(({ handedInAt }) => handedInAt === null).map(({ shortName }) => shortName),
  );
  return (
    <ConsultationVerb
      p={p}
      consultation={consultation}
      here={paths.consultationReminder(p, consultation.id)}
      crumb="Herinnering"
      title="Stuur een herinnering"
      button="Stuur de herinnering"
      errors={result?.errors}
    >
      {silent ?? 'Alle partijen hebben al gereageerd.'} Hun mensen krijgen een mail met een link naar deze
      consultatie.
    </ConsultationVerb>
  );
}
