import { RichTextField } from '~/components/editor/rich-text-field';
import { FieldRow } from '~/components/forms/field';
import { DateInput, TextInput, TimeInput } from '~/components/forms/inputs';

type Values = { date: string; startTime: string; place: string; notes: object | string | null };

type Props = { values: Values; errors: Record<string, string> };

/** When and where a werkgroep meets, and what was said. */
export function WerkgroepMeetingFields({ values, errors }: Props) {
  return (
    <>
      <FieldRow>
        <DateInput name="date" label="Datum" defaultValue={values.date} error={errors['date']} />
        <TimeInput
          name="startTime"
          label="Begin (mag leeg blijven)"
          defaultValue={values.startTime}
          error={errors['startTime']}
        />
      </FieldRow>
      <TextInput
        name="place"
        label="Plaats (mag leeg blijven)"
        defaultValue={values.place}
        error={errors['place']}
      />
      <RichTextField
        name="notes"
        label="Aantekeningen"
        hint="Alleen de werkgroep en de secretaris van het overleg lezen dit. Acties voegt u apart toe."
        defaultValue={values.notes}
        error={errors['notes']}
      />
    </>
  );
}

/** What was typed when the form came back; else what is stored. */
export const werkgroepMeetingValues = (
  result: { values: Record<string, string> } | undefined,
  stored: Values,
): Values =>
  result
    ? {
        date: result.values['date'] ?? '',
        startTime: result.values['startTime'] ?? '',
        place: result.values['place'] ?? '',
        notes: result.values['notes'] ?? null,
      }
    : stored;
