import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { LinkButton } from '~/components/ui/button';
import { ErrorSummary } from './error-summary';
import { FormActions, SubmitButton } from './form-actions';
import type { FormErrors, FormValues } from './form-result';
import { HiddenVersion } from './inputs';

export type PageFormProps = {
  /** Without one the address of the page itself. */
  action?: string;
  /** What came back of a refused try. */
  result: { errors: FormErrors; values: FormValues } | undefined;
  errorTitle?: string;
  /** Of the thing that it changes; something new has none. */
  version?: number;
  button: string;
  /** The way out, which changes nothing. */
  back: string;
  leave?: string;
  children: ReactNode;
};

/** The one form of a page: on top what was wrong, the fields, the button that keeps it and the way out. */
export function PageForm(props: PageFormProps) {
  const { result, version } = props;
  return (
    <>
      <ErrorSummary errors={result?.errors} title={props.errorTitle} />
      <Form method="post" action={props.action} className="formulier" noValidate>
        {version === undefined ? null : (
          <HiddenVersion version={Number(result?.values['version'] ?? version)} />
        )}
        {props.children}
        <FormActions>
          <SubmitButton>{props.button}</SubmitButton>
          <LinkButton variant="bare" href={props.back}>
            {props.leave ?? 'Terug zonder te bewaren'}
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
