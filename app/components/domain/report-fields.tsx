import { RadioGroup } from '~/components/forms/choices';
import { TextArea, TextInput } from '~/components/forms/inputs';
import { progressStates, type Progress } from '~/domain/action-item/progress';
import { progressWords } from '~/messages/states';

export type ReportWords = { progress: Progress | null; text?: string; needs?: string; evidenceUrl?: string };

/** State, one sentence, what is needed of others, where it can be seen. */
export function ReportFields(props: {
  /** What stands in the fields before anything is typed. */
  stored: ReportWords;
  hint: string;
  errors?: Record<string, string>;
  values?: Record<string, string>;
}) {
  const { stored, hint, errors = {}, values } = props;
  return (
    <>
      <RadioGroup
        name="progress"
        legend="Stand"
        options={progressStates.map((value) => ({ value, label: progressWords[value] }))}
        defaultValue={values?.['progress'] ?? stored.progress ?? undefined}
        error={errors['progress']}
      />
      <TextArea
        name="text"
        label="Hoe staat het ermee?"
        hint={hint}
        rows={3}
        defaultValue={values?.['text'] ?? stored.text}
        error={errors['text']}
      />
      <TextArea
        name="needs"
        label="Wat is er van anderen nodig? (mag leeg blijven)"
        rows={2}
        defaultValue={values?.['needs'] ?? stored.needs}
        error={errors['needs']}
      />
      <TextInput
        name="evidenceUrl"
        label="Waar is het te zien? (mag leeg blijven)"
        hint="Het webadres van een rapport, besluit of pagina."
        inputMode="url"
        defaultValue={values?.['evidenceUrl'] ?? stored.evidenceUrl}
        error={errors['evidenceUrl']}
      />
    </>
  );
}
