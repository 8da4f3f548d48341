import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, TextInput } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import type { Stale } from '~/domain/outcome';
import { someone } from '~/messages/saved-meanwhile';

type Props = {
  action: string;
  back: string;
  button: string;
  /** Absent where what is withdrawn was written once. */
  version?: number;
  result: { errors: Record<string, string>; values: Record<string, string>; stale?: Stale } | undefined;
  /** What withdrawing does and doesn't do. */
  children: ReactNode;
};

/** Takes something out of the lists, with a reason that stays to be read. */
export function WithdrawalForm({ action, back, button, version, result, children }: Props) {
  return (
    <>
      {result?.stale ? (
        <Notice
          kind="let"
          level={2}
          announce
          title={`${someone(result.stale.saved)} heeft dit intussen gewijzigd`}
        >
          Er is niets ingetrokken. Lees het nog eens na en kies dan opnieuw.
        </Notice>
      ) : (
        <ErrorSummary errors={result?.errors} />
      )}
      <Form method="post" action={action} className="formulier" noValidate>
        {version === undefined ? null : <HiddenVersion version={version} />}
        {children}
        <TextInput
          name="reason"
          label="Waarom"
          hint="Dit blijft erbij te lezen."
          defaultValue={result?.values['reason']}
          error={result?.errors['reason']}
        />
        <FormActions>
          <SubmitButton variant="danger">{button}</SubmitButton>
          <LinkButton variant="bare" href={back}>
            Terug zonder iets te doen
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
