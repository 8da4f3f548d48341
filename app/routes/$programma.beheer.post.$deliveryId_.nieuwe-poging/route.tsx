import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { outgoingMail } from '~/queries/sending/outbox.server';
import { retryMail } from '~/services/mail/retry-mail.server';

export const meta = () => [{ title: 'Verstuur de mail opnieuw - Vijfhoek' }];

export const loader = guarded('beheer:manage', async ({ ctx, programma, params }) => {
  const mail = await outgoingMail(ctx, params['deliveryId'] ?? '');
  if (!mail) throw notFound();
  const { id, subject, email, response, reasonsNotToRetry } = mail;
  const reasons = reasonsNotToRetry.map((code) => refusalSentence({ code }));
  return { p: programma.key, mail: { id, subject, email, response }, reasons };
});

export const action = formAction({
  question: 'beheer:manage',
  attempt: ({ params }) => ({
    action: 'mail_retried',
    object: { kind: 'delivery', id: params['deliveryId'] ?? null },
  }),
  schema: z.object({}),
  run: ({ ctx, params }) => retryMail(ctx, params['deliveryId'] ?? ''),
  next: ({ id }, { programma }) => withDone(paths.mail(programma.key, id), 'mail_opnieuw'),
});

export default function RetryMail() {
  const { p, mail, reasons } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const back = paths.mail(p, mail.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.beheer(p), label: 'Beheer' },
          { href: paths.outbox(p), label: 'Post' },
          { href: back, label: mail.subject },
          { href: paths.mailRetry(p, mail.id), label: 'Nieuwe poging' },
        ]}
      />
      <PageHeader
        title="Verstuur de mail opnieuw"
        lead={`De mail gaat naar ${mail.email}, met dezelfde inhoud als eerst.`}
      />
      <ErrorSummary errors={result?.errors} title="De mail is niet opnieuw verstuurd" />
      {reasons.length > 0 ? <Notice kind="let">{reasons.join(' ')}</Notice> : null}
      {mail.response === null ? null : <p className="tekst">Antwoord op de vorige poging: {mail.response}</p>}
      <Form className="formulier blok" method="post" action={paths.mailRetry(p, mail.id)}>
        <FormActions>
          {reasons.length === 0 ? <SubmitButton>Verstuur opnieuw</SubmitButton> : null}
          <LinkButton variant="secondary" href={back}>
            Terug naar de mail
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
