import { Checkbox } from '~/components/forms/choices';
import { FieldRow } from '~/components/forms/field';
import { DateInput, TextArea, TextInput } from '~/components/forms/inputs';

type Values = { title: string; date: string; until: string; note: string; optional: boolean };

type Props = { values: Values; errors: Record<string, string> };

/** A day in the planning of a werkgroep. */
export function PlanningFields({ values, errors }: Props) {
  return (
    <>
      <TextInput
        name="title"
        label="Wat"
        hint="Bijvoorbeeld: bouwstenen inleveren"
        defaultValue={values.title}
        error={errors['title']}
      />
      <FieldRow>
        <DateInput name="date" label="Datum" defaultValue={values.date} error={errors['date']} />
        <DateInput
          name="until"
          label="Tot en met (mag leeg blijven)"
          defaultValue={values.until}
          error={errors['until']}
        />
      </FieldRow>
      <TextArea
        name="note"
        label="Toelichting (mag leeg blijven)"
        rows={2}
        defaultValue={values.note}
        error={errors['note']}
      />
      <Checkbox name="optional" label="Dit is nog niet zeker" defaultChecked={values.optional} />
    </>
  );
}

/** What was typed when the form came back; else what is stored. */
export const planningValues = (
  result: { values: Record<string, string> } | undefined,
  stored: Values,
): Values => {
  if (!result) return stored;
  const { values } = result;
  const text = (name: 'title' | 'date' | 'until' | 'note') => values[name] ?? '';
  return {
    title: text('title'),
    date: text('date'),
    until: text('until'),
    note: text('note'),
    optional: values['optional'] === 'ja',
  };
};
