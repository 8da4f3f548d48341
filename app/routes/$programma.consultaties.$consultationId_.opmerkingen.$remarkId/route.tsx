import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ConsultationCrumbs, ConsultedLink } from '~/components/domain/consultation-parts';
import { RemarkNumber } from '~/components/domain/consultation-remarks';
import { RadioGroup } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, TextArea } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { answerConsultationRemarkSchema } from '~/domain/consultation/schema';
import { remarkAnswers } from '~/domain/minutes/remark';
import { consultationRemarkKindWords } from '~/messages/consultation-words';
import { remarkAnswerWords } from '~/messages/minutes-words';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { answerPage } from '~/queries/consultation/answer-page.server';
import { answerConsultationRemark } from '~/services/consultation-remark/answer-remark.server';
import { AnswerConflict } from './answer-conflict';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: Record<string, string | undefined>) => ({
  consultationId: params['consultationId'] ?? '',
  remarkId: params['remarkId'] ?? '',
});

export const meta = () => [{ title: 'Beantwoord een opmerking - Vijfhoek' }];

export const loader = guarded('consultation:manage', async ({ ctx, programma, params }) => {
  const { consultationId, remarkId } = ids(params);
  const page = await answerPage(ctx, consultationId, remarkId);
  if (!page) throw notFound();
  return { p: programma.key, ...page };
});

export const action = formAction({
  question: 'consultation:manage',
  attempt: ({ params }) => ({
    action: 'consultation_remark_answered',
    object: { kind: 'consultation', id: ids(params).consultationId },
  }),
  schema: answerConsultationRemarkSchema,
  run: ({ ctx, params, input }) => answerConsultationRemark(ctx, ids(params), input),
  next: (_done, { programma, params, input }) => {
    const { consultationId } = ids(params);
    const next =
      input.nextId === null
        ? paths.consultation(programma.key, consultationId)
        : paths.consultationRemark(programma.key, consultationId, input.nextId);
    return withDone(next, 'consultatie_opmerking_beantwoord');
  },
});

export default function AnswerConsultationRemark() {
  const { p, consultation, remark, nextId, waiting } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.consultationRemark(p, consultation.id, remark.id);
  const back = paths.consultation(p, consultation.id);
  return (
    <>
      <ConsultationCrumbs p={p} consultation={consultation} here={{ href: here, label: 'Opmerking' }} />
      <PageHeader
        title={`Beantwoord opmerking ${remark.party.shortName} ${remark.position}`}
        facts={[
          <RemarkNumber key="wie" remark={remark} />,
          consultationRemarkKindWords[remark.kind],
          remark.place || 'hele stuk',
          <ConsultedLink key="stuk" p={p} version={consultation.subject} />,
        ]}
      />
      {result?.stale ? null : <ErrorSummary errors={result?.errors} />}
      <blockquote className="citaat witregels">{remark.text}</blockquote>
      {result?.stale ? (
        <AnswerConflict
          action={here}
          leaveHref={back}
          stale={result.stale}
          sent={result.values}
          stored={remark.answer ?? ''}
        />
      ) : (
        <Form key={remark.id} method="post" action={here} className="formulier blok" noValidate>
          <HiddenVersion version={Number(result?.values['version'] ?? remark.version)} />
          <input type="hidden" name="nextId" value={nextId ?? ''} />
          <RadioGroup
            name="answer"
            legend="Antwoord"
            error={result?.errors['answer']}
            defaultValue={result?.values['answer'] ?? remark.answer ?? ''}
            options={remarkAnswers.map((answer) => ({ value: answer, label: remarkAnswerWords[answer] }))}
          />
          <TextArea
            name="why"
            label="Waarom"
            hint="Nodig als de opmerking niet of niet helemaal is overgenomen. Alle gevraagde partijen lezen dit."
            rows={4}
            defaultValue={result?.values['why'] ?? remark.answerWhy}
            error={result?.errors['why']}
          />
          <FormActions>
            <SubmitButton>
              {nextId === null ? 'Bewaar het antwoord' : `Bewaar en ga naar de volgende (nog ${waiting})`}
            </SubmitButton>
            <LinkButton variant="bare" href={back}>
              Terug naar de consultatie
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
