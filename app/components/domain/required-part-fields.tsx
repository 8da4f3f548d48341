import { TextArea, TextInput } from '~/components/forms/inputs';
import type { FormErrors, FormValues } from '~/components/forms/form-result';

type Props = {
  stored: { title: string; explanation: string };
  /** What was typed, when the form came back. */
  sent: FormValues | undefined;
  errors: FormErrors | undefined;
};

/** What a required part of the centrale opdracht is called and asks. */
export function RequiredPartFields({ stored, sent, errors }: Props) {
  return (
    <>
      <TextInput
        name="title"
        label="Titel"
        maxLength={200}
        defaultValue={sent?.['title'] ?? stored.title}
        error={errors?.['title']}
      />
      <TextArea
        name="explanation"
        label="Wat het vraagt"
        hint="Zo geschreven dat een werkgroep kan nagaan of het erin zit."
        rows={5}
        defaultValue={sent?.['explanation'] ?? stored.explanation}
        error={errors?.['explanation']}
      />
    </>
  );
}
