import { useActionData, useLoaderData } from '@remix-run/react';
import { ConsultationVerb } from '~/components/domain/consultation-verb';
import { nothingSchema } from '~/domain/minutes/schema';
import { silentSentence } from '~/messages/consultation-words';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { consultationHead } from '~/queries/consultation/consultation-head.server';
import { closeConsultation } from '~/services/consultation/close-consultation.server';

export const meta = () => [{ title: 'Sluit de consultatie - Vijfhoek' }];

export const loader = guarded('consultation:manage', async ({ ctx, programma, params }) => {
  const consultation = await consultationHead(ctx, params['consultationId'] ?? '');
  if (!consultation?.mayManage) throw notFound();
  return { p: programma.key, consultation };
});

export const action = formAction({
  question: 'consultation:manage',
  attempt: ({ params }) => ({
    action: 'consultation_closed',
    object: { kind: 'consultation', id: params['consultationId'] ?? null },
  }),
  schema: nothingSchema,
  run: ({ ctx, params }) => closeConsultation(ctx, params['consultationId'] ?? ''),
  next: ({ id }, { programma }) => withDone(paths.consultation(programma.key, id), 'consultatie_gesloten'),
});

export default function CloseConsultation() {
  const { p, consultation } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const silent = silentSentence(
    consultation.parties.filter(({ handedInAt }) => handedInAt === null).map(({ shortName }) => shortName),
  );
  return (
    <ConsultationVerb
      p={p}
      consultation={consultation}
      here={paths.consultationClosing(p, consultation.id)}
      crumb="Sluiting"
      title="Sluit de consultatie"
      button="Sluit de consultatie"
      errors={result?.errors}
    >
      Na het sluiten kan niemand meer indienen. De gevraagde partijen zien dan elkaars standpunt. Opmerkingen
      beantwoorden kan nog wel. {silent}
    </ConsultationVerb>
  );
}
