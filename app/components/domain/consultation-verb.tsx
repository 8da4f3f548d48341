import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import type { FormErrors } from '~/components/forms/form-result';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { paths } from '~/paths';
import { ConsultationCrumbs } from './consultation-parts';

/** A step of the werkorganisatie that asks nothing but to be sure: what happens, the button, and the way back. */
export function ConsultationVerb(props: {
  p: string;
  consultation: { id: string; title: string };
  here: string;
  crumb: string;
  title: string;
  button: string;
  errors: FormErrors | undefined;
  children: ReactNode;
}) {
  const { p, consultation, here, crumb, title, button, errors, children } = props;
  return (
    <>
      <ConsultationCrumbs p={p} consultation={consultation} here={{ href: here, label: crumb }} />
      <PageHeader title={title} lead={consultation.title} />
      <ErrorSummary errors={errors} title="Dit is niet gebeurd" />
      <p className="tekst">{children}</p>
      <Form className="formulier blok" method="post" action={here}>
        <FormActions>
          <SubmitButton>{button}</SubmitButton>
          <LinkButton variant="secondary" href={paths.consultation(p, consultation.id)}>
            Terug naar de consultatie
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
