import { useActionData, useLoaderData } from '@remix-run/react';
import { ConsultationVerb } from '~/components/domain/consultation-verb';
import { nothingSchema } from '~/domain/minutes/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { consultationHead } from '~/queries/consultation/consultation-head.server';
import { giveBack } from '~/services/consultation/give-back.server';

export const meta = () => [{ title: 'Geef de lijst terug - Vijfhoek' }];

const place = (params: Record<string, string | undefined>) => ({
  consultationId: params['consultationId'] ?? '',
  partyId: params['partyId'] ?? '',
});

export const loader = guarded('consultation:manage', async ({ ctx, programma, params }) => {
  const { consultationId, partyId } = place(params);
  const consultation = await consultationHead(ctx, consultationId);
  const party = consultation?.parties.find(({ id }) => id === partyId);
  if (!consultation?.mayManage || !party) throw notFound();
  return { p: programma.key, consultation, party };
});

export const action = formAction({
  question: 'consultation:manage',
  attempt: ({ params }) => ({
    action: 'consultation_changed',
    object: { kind: 'consultation', id: params['consultationId'] ?? null },
  }),
  schema: nothingSchema,
  run: ({ ctx, params }) => giveBack(ctx, place(params)),
  next: ({ id }, { programma }) => withDone(paths.consultation(programma.key, id), 'consultatie_lijst_terug'),
});

export default function GiveBack() {
  const { p, consultation, party } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <ConsultationVerb
      p={p}
      consultation={consultation}
      here={paths.responseReturn(p, consultation.id, party.id)}
      crumb="Teruggave"
      title={`Geef ${party.shortName} de lijst terug`}
      button="Geef de lijst terug"
      errors={result?.errors}
    >
      {party.shortName} kan de lijst dan weer aanvullen en opnieuw indienen. Opmerkingen die al beantwoord
      zijn, blijven zoals zij zijn. De mensen van {party.shortName} krijgen een mail.
    </ConsultationVerb>
  );
}
