import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import type { FormErrors } from '~/components/forms/form-result';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { paths } from '~/paths';
import { RoundCrumbs } from './round-parts';

/** A step with the set of a party: what happens, what must be filled in, the button, and the way back. */
export function SubmissionVerb(props: {
  p: string;
  round: { id: string; title: string };
  party: { id: string; shortName: string };
  version: number;
  here: string;
  crumb: string;
  title: string;
  button: string;
  errors: FormErrors | undefined;
  about: ReactNode;
  children?: ReactNode;
}) {
  const { p, round, party, version, here, crumb, title, button, errors, about, children } = props;
  return (
    <>
      <RoundCrumbs p={p} round={round} party={party} here={{ href: here, label: crumb }} />
      <PageHeader title={title} lead={`${round.title}, ${party.shortName}`} />
      <ErrorSummary errors={errors} title="Dit is niet gebeurd" />
      <p className="tekst">{about}</p>
      <Form className="formulier blok" method="post" action={here}>
        <HiddenVersion version={version} />
        {children}
        <FormActions>
          <SubmitButton>{button}</SubmitButton>
          <LinkButton variant="secondary" href={paths.submission(p, round.id, party.id)}>
            Terug naar de meldingen
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
