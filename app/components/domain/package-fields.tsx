import { RichTextField } from '~/components/editor/rich-text-field';
import type { StoredText } from '~/components/editor/stored-text';
import type { FormErrors } from '~/components/forms/form-result';
import { DateInput, TextInput } from '~/components/forms/inputs';

export type PackageValues = { title: string; date: string; letter: StoredText };

/** What was sent when the form came back, else what is stored. */
export const packageValues = (
  sent: { values: Record<string, string> } | undefined,
  stored: PackageValues,
): PackageValues =>
  sent
    ? {
        title: sent.values['title'] ?? '',
        date: sent.values['date'] ?? '',
        letter: sent.values['letter'] ?? '',
      }
    : stored;

/** Title, date and covering letter of a package; the form around it is the page's. */
export function PackageFields({ values, errors }: { values: PackageValues; errors: FormErrors }) {
  return (
    <>
      <TextInput
        name="title"
        label="Titel"
        defaultValue={values.title}
        error={errors['title']}
        maxLength={300}
      />
      <DateInput name="date" label="Datum" defaultValue={values.date} error={errors['date']} />
      <RichTextField
        name="letter"
        label="Begeleidende brief"
        hint="Mag leeg blijven. Wie het pakket krijgt, leest deze brief eerst."
        defaultValue={values.letter}
        error={errors['letter']}
      />
    </>
  );
}
