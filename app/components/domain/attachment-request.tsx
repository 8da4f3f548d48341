import { Form } from '@remix-run/react';
import { Checkbox } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormScope } from '~/components/forms/field-ids';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, Select, TextInput } from '~/components/forms/inputs';
import type { FormErrors } from '~/components/forms/form-result';

type Party = { id: string; shortName: string; name: string; takesPart: boolean };

export type AttachmentRequestProps = {
  action: string;
  parties: Party[];
  /** Of the bijlage that is asked for; absent: the bijlage is announced here, with its title. */
  version?: number;
  /** The party that is asked now. */
  asked?: string | null;
  errors?: FormErrors;
  values?: Record<string, string>;
};

/** Ask a party for the file of a bijlage. */
export function AttachmentRequest(props: AttachmentRequestProps) {
  const { action, parties, version, asked = null, errors, values } = props;
  const option = ({ id, shortName, name }: Party) => ({
    value: id,
    label: name === shortName ? name : `${shortName} (${name})`,
  });
  const groups = [
    { group: 'Deelnemers', options: parties.filter((party) => party.takesPart).map(option) },
    { group: 'Andere partijen', options: parties.filter((party) => !party.takesPart).map(option) },
  ].filter(({ options }) => options.length > 0);
  return (
    <FormScope name="vraag-">
      <Form className="formulier" method="post" action={action} noValidate>
        <ErrorSummary errors={errors} />
        {version === undefined ? (
          <TextInput
            name="title"
            label="Wat is het?"
            hint="De bijlage krijgt alvast een nummer. Bijvoorbeeld: Conceptplanning 2022"
            maxLength={300}
            defaultValue={values?.['title']}
            error={errors?.['title']}
          />
        ) : (
          <HiddenVersion version={version} />
        )}
        <Select
          name="partyId"
          label="Wie levert het?"
          options={groups}
          emptyLabel={asked === null ? 'Kies een partij' : 'Niemand, de vraag vervalt'}
          defaultValue={values?.['partyId'] ?? asked ?? ''}
          error={errors?.['partyId']}
        />
        <Checkbox
          name="mail"
          label="Stuur meteen een mail"
          hint="Met een link waarmee die partij het bestand zelf toevoegt."
          defaultChecked={values === undefined || values['mail'] === 'ja'}
        />
        <FormActions>
          <SubmitButton variant="secondary">
            {asked === null ? 'Vraag de bijlage' : 'Bewaar de vraag'}
          </SubmitButton>
        </FormActions>
      </Form>
    </FormScope>
  );
}
