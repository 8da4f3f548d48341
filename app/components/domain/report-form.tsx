import { Form } from '@remix-run/react';
import { RadioGroup } from '~/components/forms/choices';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, Select, TextArea, TextInput } from '~/components/forms/inputs';
import { progressStates, type Progress } from '~/domain/action-item/progress';
import { progressWords } from '~/messages/states';

export type ReportFormProps = {
  /** Where it is sent. */
  action: string;
  version: number;
  /** What was reported last; null while nothing was. */
  progress: Progress | null;
  parties: { id: string; shortName: string }[];
  result?: { errors: Record<string, string>; values: Record<string, string> };
};

/** A party says how far it is: a state and one sentence, done in a minute. */
export function ReportForm({ action, version, progress, parties, result }: ReportFormProps) {
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
        name="progress"
        legend="Stand"
        options={progressStates.map((value) => ({ value, label: progressWords[value] }))}
        defaultValue={result?.values['progress'] ?? progress ?? undefined}
        error={result?.errors['progress']}
      />
      <TextArea
        name="text"
        label="Hoe staat het ermee?"
        hint="Eén zin is genoeg. Iedereen die deze actie ziet, leest dit mee."
        rows={3}
        defaultValue={result?.values['text']}
        error={result?.errors['text']}
      />
      <TextArea
        name="needs"
        label="Wat is er van anderen nodig? (mag leeg blijven)"
        rows={2}
        defaultValue={result?.values['needs']}
        error={result?.errors['needs']}
      />
      <TextInput
        name="evidenceUrl"
        label="Waar is het te zien? (mag leeg blijven)"
        hint="Het webadres van een rapport, besluit of pagina."
        inputMode="url"
        defaultValue={result?.values['evidenceUrl']}
        error={result?.errors['evidenceUrl']}
      />
      <FormActions>
        <SubmitButton busyLabel="Bezig met bewaren">
          {parties.length === 1 ? `Meld dit namens ${only?.shortName ?? ''}` : 'Meld dit'}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}
