import { useActionData, useLoaderData } from '@remix-run/react';
import { ConsultationCrumbs } from '~/components/domain/consultation-parts';
import { ConsultationRemarkFields, RemarkConflict } from '~/components/domain/consultation-remark-fields';
import { PageForm } from '~/components/forms/page-form';
import { PageHeader } from '~/components/ui/page-header';
import { changeConsultationRemarkSchema } from '~/domain/consultation/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { ownRemarkPage } from '~/queries/consultation/response-page.server';
import { changeConsultationRemark } from '~/services/consultation-remark/change-remark.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const place = (params: Record<string, string | undefined>) => ({
  consultationId: params['consultationId'] ?? '',
  partyId: params['partyId'] ?? '',
  remarkId: params['remarkId'] ?? '',
});

export const meta = () => [{ title: 'Wijzig een opmerking - Vijfhoek' }];

export const loader = guarded('consultation:respond', async ({ ctx, programma, params }) => {
  const page = await ownRemarkPage(ctx, place(params));
  if (!page) throw notFound();
  return { p: programma.key, consultation: page.consultation, party: page.party, remark: page.remark };
});

export const action = formAction({
  question: 'consultation:respond',
  attempt: ({ params }) => ({
    action: 'consultation_remark_changed',
    object: { kind: 'consultation', id: place(params).consultationId },
  }),
  schema: changeConsultationRemarkSchema,
  run: ({ ctx, params, input }) => changeConsultationRemark(ctx, place(params), input),
  next: (_done, { programma, params }) => {
    const { consultationId, partyId } = place(params);
    return withDone(paths.response(programma.key, consultationId, partyId), 'consultatie_opmerking_bewaard');
  },
});

export default function ChangeConsultationRemark() {
  const { p, consultation, party, remark } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.responseRemark(p, consultation.id, party.id, remark.id);
  const back = paths.response(p, consultation.id, party.id);
  return (
    <>
      <ConsultationCrumbs p={p} consultation={consultation} here={{ href: here, label: 'Opmerking' }} />
      <PageHeader
        title={`Wijzig opmerking ${remark.position}`}
        lead={consultation.title}
        facts={[`namens ${party.shortName}`]}
      />
      {result?.stale ? (
        <RemarkConflict
          stale={result.stale}
          sent={result.values}
          stored={remark}
          action={here}
          leaveHref={back}
        />
      ) : (
        <PageForm
          action={here}
          result={result}
          version={remark.version}
          button="Bewaar de opmerking"
          back={back}
          leave="Terug naar de lijst"
        >
          <ConsultationRemarkFields sent={result} stored={remark} />
        </PageForm>
      )}
    </>
  );
}
