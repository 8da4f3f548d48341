import { TextArea, TextInput } from '~/components/forms/inputs';

/** Why a reeks changes, and where that stands; every revision has both (product rule 4). */
export function RecordFields(props: {
  values: Record<string, string>;
  errors: Record<string, string>;
  why: string;
}) {
  const { values, errors, why } = props;
  return (
    <>
      <TextInput
        name="source"
        label="Bron"
        hint="Waar het staat: het stuk, de datum en de bladzijde."
        defaultValue={values['source']}
        error={errors['source']}
      />
      <TextArea name="reason" label={why} rows={3} defaultValue={values['reason']} error={errors['reason']} />
    </>
  );
}
