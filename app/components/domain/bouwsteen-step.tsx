import { Form } from '@remix-run/react';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, TextArea } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import type { Stale } from '~/domain/outcome';
import { someone } from '~/messages/saved-meanwhile';
import { paths } from '~/paths';
import { BouwsteenCrumbs } from './bouwsteen-crumbs';

/** The page of one step on a bouwsteen: what happens, one text with it, and back. */
export function BouwsteenStep(props: {
  p: string;
  werkgroep: { id: string; name: string };
  bouwsteen: { id: string; number: number; letter: string; title: string; version: number };
  here: { href: string; label: string };
  title: string;
  /** What it does, in a sentence or two. */
  what: string;
  text: { label: string; hint?: string };
  submit: { label: string; variant?: 'primary' | 'danger' };
  /** Why it can't be done now. */
  closed: string[];
  result:
    { errors: Record<string, string>; values: Record<string, string>; stale?: Stale | undefined } | undefined;
}) {
  const { p, werkgroep, bouwsteen, here, title, what, text, submit, closed, result } = props;
  const back = paths.bouwsteen(p, bouwsteen.id);
  return (
    <>
      <BouwsteenCrumbs p={p} werkgroep={werkgroep} bouwsteen={bouwsteen} here={here} />
      <PageHeader title={title} lead={`${bouwsteenLabel(bouwsteen)} ${bouwsteen.title}`} />
      {result?.stale ? (
        <Notice
          kind="let"
          level={2}
          announce
          title={`${someone(result.stale.saved)} deed intussen iets met deze bouwsteen`}
        >
          Er is niets veranderd door u. Lees hem nog eens na en kies dan opnieuw.
        </Notice>
      ) : closed.length > 0 ? null : (
        <ErrorSummary errors={result?.errors} />
      )}
      {closed.length > 0 ? (
        <>
          <Notice kind="let" announce={result !== undefined}>
            {closed.join(' ')}
          </Notice>
          <LinkButton variant="secondary" href={back}>
            Terug naar de bouwsteen
          </LinkButton>
        </>
      ) : (
        <Form className="formulier" method="post" noValidate>
          <HiddenVersion version={bouwsteen.version} />
          <p>{what}</p>
          <TextArea
            name="reason"
            label={text.label}
            hint={text.hint}
            rows={4}
            defaultValue={result?.values['reason']}
            error={result?.errors['reason']}
          />
          <FormActions>
            <SubmitButton variant={submit.variant ?? 'primary'}>{submit.label}</SubmitButton>
            <LinkButton variant="bare" href={back}>
              Terug zonder iets te doen
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
