import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ConsultationCrumbs } from '~/components/domain/consultation-parts';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { DateInput, HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { extendSchema } from '~/domain/consultation/schema';
import { formatDate } from '~/domain/dates/format';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { consultationHead } from '~/queries/consultation/consultation-head.server';
import { extendConsultation } from '~/services/consultation/extend-consultation.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Termijn van de consultatie - Vijfhoek' }];

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
  schema: extendSchema,
  run: ({ ctx, params, input }) => extendConsultation(ctx, params['consultationId'] ?? '', input),
  next: ({ id }, { programma }) => withDone(paths.consultation(programma.key, id), 'consultatie_verlengd'),
});

export default function ConsultationTerm() {
  const { p, consultation } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.consultationTerm(p, consultation.id);
  const closed = consultation.state === 'closed';
  return (
    <>
      <ConsultationCrumbs p={p} consultation={consultation} here={{ href: here, label: 'Termijn' }} />
      <PageHeader
        title={closed ? 'Heropen de consultatie' : 'Verleng de termijn'}
        lead={`De laatste dag is nu ${formatDate(consultation.until)}.`}
      />
      {result?.stale ? (
        <Notice kind="let" title="De consultatie is intussen veranderd" block announce>
          {`De laatste dag is nu ${formatDate(consultation.until)}. Wilt u haar toch wijzigen, druk dan nog een keer op de knop.`}
        </Notice>
      ) : (
        <ErrorSummary errors={result?.errors} />
      )}
      <Form className="formulier blok" method="post" action={here} noValidate>
        <HiddenVersion version={result?.stale?.version ?? consultation.version} />
        <DateInput
          name="until"
          label="Nieuwe laatste dag"
          hint="Wie al heeft ingediend, houdt zijn reactie zoals zij is."
          defaultValue={result?.values['until']}
          error={result?.errors['until']}
        />
        <FormActions>
          <SubmitButton>{closed ? 'Heropen' : 'Verleng de termijn'}</SubmitButton>
          <LinkButton variant="secondary" href={paths.consultation(p, consultation.id)}>
            Terug naar de consultatie
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
