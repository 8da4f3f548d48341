import { Form } from '@remix-run/react';
import { FieldRow } from '~/components/forms/field';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { DateInput, HiddenVersion, TextInput } from '~/components/forms/inputs';
import type { PersonPage } from '~/queries/beheer/person-page.server';

type Result = { errors: Record<string, string>; values: Record<string, string> };

/** Name, address and the days between which the account works. */
export function AccountForm(props: {
  action: string;
  person: PersonPage['person'];
  result: Result | undefined;
}) {
  const { person } = props;
  const errors = props.result?.errors;
  const value = (name: string, stored: string | null) => props.result?.values[name] ?? stored ?? undefined;
  return (
    <Form className="formulier" method="post" action={props.action} noValidate>
      <HiddenVersion version={person.version} />
      <TextInput
        name="name"
        label="Functie"
        hint="Een functie, geen naam van een persoon."
        defaultValue={value('name', person.name)}
        error={errors?.['name']}
        maxLength={120}
      />
      <TextInput
        name="email"
        type="email"
        label="Mailadres"
        hint="Hier komt de link om in te loggen."
        autoComplete="off"
        defaultValue={value('email', person.email)}
        error={errors?.['email']}
      />
      <FieldRow>
        <DateInput
          name="activeFrom"
          label="Actief vanaf"
          defaultValue={value('activeFrom', person.activeFrom)}
          error={errors?.['activeFrom']}
        />
        <DateInput
          name="activeUntil"
          label="Actief tot en met (mag leeg)"
          defaultValue={value('activeUntil', person.activeUntil)}
          error={errors?.['activeUntil']}
        />
      </FieldRow>
      <FormActions>
        <SubmitButton variant="secondary">Bewaar het account</SubmitButton>
      </FormActions>
    </Form>
  );
}
