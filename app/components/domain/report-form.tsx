import { Form } from '@remix-run/react';
import { RadioGroup } from '~/components/forms/choices';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, Select, TextArea } from '~/components/forms/inputs';
import { actionStates, type ActionState } from '~/domain/action-item/report';
import { actionStateWords } from '~/messages/states';

export type ReportFormProps = {
  /** Where it is sent. */
  action: string;
  version: number;
  state: ActionState;
  parties: { id: string; shortName: string }[];
  result?: { errors: Record<string, string>; values: Record<string, string> };
};

/** A party says how far it is: a state and one sentence, done in a minute. */
export function ReportForm({ action, version, state, parties, result }: ReportFormProps) {
  const [only] = parties;
  return (
    <Form method="post" action={action} className="formulier">
      <HiddenVersion version={version} />
      {parties.length > 1 ? (
        <Select
          name="partyId"
          label="Voor welke partij"
          emptyLabel="Kies een partij"
          options={parties.map(({ id, shortName }) => ({ value: id, label: shortName }))}
          defaultValue={result?.values['partyId']}
          error={result?.errors['partyId']}
          short
        />
      ) : (
        <input type="hidden" name="partyId" value={only?.id ?? ''} />
      )}
      <RadioGroup
        name="state"
        legend="Stand"
        options={actionStates.map((value) => ({ value, label: actionStateWords[value] }))}
        defaultValue={result?.values['state'] ?? state}
        error={result?.errors['state']}
      />
      <TextArea
        name="text"
        label="Hoe staat het ermee?"
        hint="Eén zin is genoeg. Iedereen die deze actie ziet, leest dit mee."
        rows={3}
        defaultValue={result?.values['text']}
        error={result?.errors['text']}
      />
      <FormActions>
        <SubmitButton busyLabel="Bezig met bewaren">
          {parties.length === 1 ? `Meld dit namens ${only?.shortName ?? ''}` : 'Meld dit'}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}
