import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ConsultationCrumbs } from '~/components/domain/consultation-parts';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { versionOnlySchema } from '~/domain/minutes/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { ownRemarkPage } from '~/queries/consultation/response-page.server';
import { withdrawConsultationRemark } from '~/services/consultation-remark/withdraw-remark.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const place = (params: Record<string, string | undefined>) => ({
  consultationId: params['consultationId'] ?? '',
  partyId: params['partyId'] ?? '',
  remarkId: params['remarkId'] ?? '',
});

export const meta = () => [{ title: 'Trek een opmerking in - Vijfhoek' }];

export const loader = guarded('consultation:respond', async ({ ctx, programma, params }) => {
  const page = await ownRemarkPage(ctx, place(params));
  if (!page) throw notFound();
  return { p: programma.key, consultation: page.consultation, party: page.party, remark: page.remark };
});

export const action = formAction({
  question: 'consultation:respond',
  attempt: ({ params }) => ({
    action: 'consultation_remark_withdrawn',
    object: { kind: 'consultation', id: place(params).consultationId },
  }),
  schema: versionOnlySchema,
  run: ({ ctx, params, input }) => withdrawConsultationRemark(ctx, place(params), input),
  next: (_done, { programma, params }) => {
    const { consultationId, partyId } = place(params);
    return withDone(
      paths.response(programma.key, consultationId, partyId),
      'consultatie_opmerking_ingetrokken',
    );
  },
});

export default function WithdrawConsultationRemark() {
  const { p, consultation, party, remark } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.responseRemarkWithdrawal(p, consultation.id, party.id, remark.id);
  return (
    <>
      <ConsultationCrumbs p={p} consultation={consultation} here={{ href: here, label: 'Trek in' }} />
      <PageHeader
        title={`Trek opmerking ${remark.position} in`}
        lead={consultation.title}
        facts={[`namens ${party.shortName}`]}
      />
      {result?.stale ? (
        <Notice kind="let" title="De opmerking is intussen veranderd" block announce>
          Een collega wijzigde de opmerking. Trekt u haar toch in, druk dan nog een keer op de knop.
        </Notice>
      ) : (
        <ErrorSummary errors={result?.errors} />
      )}
      <blockquote className="citaat witregels">{remark.text}</blockquote>
      <p className="tekst">De opmerking gaat van de lijst. Uw partij blijft haar zien onder Ingetrokken.</p>
      <Form className="formulier blok" method="post" action={here}>
        <HiddenVersion version={result?.stale?.version ?? remark.version} />
        <FormActions>
          <SubmitButton variant="danger">Trek de opmerking in</SubmitButton>
          <LinkButton variant="secondary" href={paths.response(p, consultation.id, party.id)}>
            Laat haar staan
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
