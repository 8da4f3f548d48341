import { CheckboxGroup } from '~/components/forms/choices';
import { FieldRow } from '~/components/forms/field';
import { DateInput, Select, TextArea, TextInput } from '~/components/forms/inputs';
import { Disclosure } from '~/components/ui/layout';
import { Owners, rolesTyped } from './action-owners';
import type { PartyChoices } from './party-choice';

export type ActionValues = {
  title: string;
  deadline: string;
  noMaatregelReason: string;
  maatregelIds: string[];
  roles: Record<string, string>;
};

type Props = {
  values: ActionValues;
  errors: Record<string, string>;
  parties: PartyChoices;
  maatregelen: { id: string; code: string | null; name: string }[];
};

/** What must be done, by whom, by when, and which maatregel it serves (product rules 7 and 8). */
export function MinutesActionFields({ values, errors, parties, maatregelen }: Props) {
  return (
    <>
      <TextInput
        name="title"
        label="Actie"
        hint="Wat moet er gebeuren"
        defaultValue={values.title}
        error={errors['title']}
      />
      <Owners roles={values.roles} error={errors['owners']} parties={parties} />
      <DateInput
        name="deadline"
        label="Uiterlijk op"
        defaultValue={values.deadline}
        error={errors['deadline']}
      />
      <Disclosure
        summary={`Maatregelen waar dit aan bijdraagt${values.maatregelIds.length > 0 ? ` (${values.maatregelIds.length})` : ''}`}
        open={values.maatregelIds.length > 0 || errors['maatregelIds'] !== undefined}
      >
        <CheckboxGroup
          name="maatregelIds[]"
          legend="Maatregelen"
          error={errors['maatregelIds']}
          defaultValues={values.maatregelIds}
          options={maatregelen.map(({ id, code, name }) => ({
            value: id,
            label: code === null ? name : `${code}: ${name}`,
          }))}
        />
      </Disclosure>
      <TextInput
        name="noMaatregelReason"
        label="Of: waarom er geen maatregel bij hoort"
        hint="Bijvoorbeeld: redactie van het verslag"
        defaultValue={values.noMaatregelReason}
        error={errors['noMaatregelReason']}
      />
    </>
  );
}

type Origin = {
  values: { text: string; decisionId: string; personId: string };
  errors: Record<string, string>;
  decisions: { id: string; number: string; text: string }[];
  people: { id: string; name: string }[];
};

/** What only an actie by itself has: toelichting, the besluit it hangs on, and who does it when that is known. */
export function ActionOriginFields({ values, errors, decisions, people }: Origin) {
  return (
    <>
      <TextArea
        name="text"
        label="Toelichting (mag leeg blijven)"
        rows={3}
        defaultValue={values.text}
        error={errors['text']}
      />
      <FieldRow>
        <Select
          name="decisionId"
          label="Hoort bij besluit"
          emptyLabel="geen besluit"
          defaultValue={values.decisionId}
          error={errors['decisionId']}
          options={decisions.map(({ id, number, text }) => ({
            value: id,
            label: `${number} ${text.slice(0, 60)}`,
          }))}
        />
        <Select
          name="personId"
          label="Persoon, als die bekend is"
          emptyLabel="niet bekend"
          defaultValue={values.personId}
          error={errors['personId']}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FieldRow>
    </>
  );
}

/** What was typed when the form came back; else what is stored. */
export function actionValues(
  result: { values: Record<string, string>; lists: Record<string, string[]> } | undefined,
  stored: ActionValues,
): ActionValues {
  if (!result) return stored;
  const { values, lists } = result;
  return {
    title: values['title'] ?? '',
    deadline: values['deadline'] ?? '',
    noMaatregelReason: values['noMaatregelReason'] ?? '',
    maatregelIds: lists['maatregelIds[]'] ?? [],
    roles: rolesTyped(values),
  };
}
