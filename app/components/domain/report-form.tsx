import { Form } from '@remix-run/react';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, Select } from '~/components/forms/inputs';
import type { Progress } from '~/domain/action-item/progress';
import { ReportFields } from './report-fields';

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
      <ReportFields
        stored={{ progress }}
        hint="Eén zin is genoeg. Iedereen die deze actie ziet, leest dit mee."
        errors={result?.errors}
        values={result?.values}
      />
      <FormActions>
        <SubmitButton busyLabel="Bezig met bewaren">
          {parties.length === 1 ? `Meld dit namens ${only?.shortName ?? ''}` : 'Meld dit'}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}
