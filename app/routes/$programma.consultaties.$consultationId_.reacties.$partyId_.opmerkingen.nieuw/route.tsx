import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ConsultationCrumbs } from '~/components/domain/consultation-parts';
import { ConsultationRemarkFields } from '~/components/domain/consultation-remark-fields';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { Button, LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { newConsultationRemarkSchema } from '~/domain/consultation/schema';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { responsePage } from '~/queries/consultation/response-page.server';
import { makeConsultationRemark } from '~/services/consultation-remark/make-remark.server';

const place = (params: Record<string, string | undefined>) => ({
  consultationId: params['consultationId'] ?? '',
  partyId: params['partyId'] ?? '',
});

export const meta = () => [{ title: 'Voeg een opmerking toe - Vijfhoek' }];

export const loader = guarded('consultation:respond', async ({ ctx, programma, params }) => {
  const { consultationId, partyId } = place(params);
  const page = await responsePage(ctx, consultationId, partyId);
  if (!page) throw notFound();
  const { consultation, party, remarks, reasonsNotToRespond } = page;
  return { p: programma.key, consultation, party, count: remarks.length, reasons: reasonsNotToRespond };
});

export const action = formAction({
  question: 'consultation:respond',
  attempt: ({ params }) => ({
    action: 'consultation_remark_made',
    object: { kind: 'consultation', id: place(params).consultationId },
  }),
  schema: newConsultationRemarkSchema,
  run: ({ ctx, params, input }) => makeConsultationRemark(ctx, place(params), input),
  next: (_done, { programma, params, input }) => {
    const { consultationId, partyId } = place(params);
    const to = input.intent === 'volgende' ? paths.newResponseRemark : paths.response;
    return withDone(to(programma.key, consultationId, partyId), 'consultatie_opmerking_bewaard');
  },
});

export default function NewConsultationRemark() {
  const { p, consultation, party, count, reasons } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.newResponseRemark(p, consultation.id, party.id);
  return (
    <>
      <ConsultationCrumbs p={p} consultation={consultation} here={{ href: here, label: 'Opmerking' }} />
      <PageHeader
        title="Voeg een opmerking toe"
        lead={consultation.title}
        facts={[
          `namens ${party.shortName}`,
          count === 1 ? '1 opmerking op de lijst' : `${count} opmerkingen op de lijst`,
        ]}
      />
      {reasons.length > 0 ? null : <ErrorSummary errors={result?.errors} />}
      {reasons.length > 0 ? (
        <Notice kind="let">{reasons.map((code) => refusalSentence({ code })).join(' ')}</Notice>
      ) : (
        // A new key empties the fields for the next remark.
        <Form key={count} className="formulier" method="post" action={here} noValidate>
          <ConsultationRemarkFields sent={result} />
          <FormActions>
            <SubmitButton name="intent" value="klaar">
              Zet op de lijst
            </SubmitButton>
            <Button type="submit" variant="secondary" name="intent" value="volgende">
              Bewaar en schrijf de volgende
            </Button>
            <LinkButton variant="bare" href={paths.response(p, consultation.id, party.id)}>
              Terug naar de lijst
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
