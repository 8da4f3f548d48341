import { CheckboxGroup } from '~/components/forms/choices';
import { Field, FieldRow } from '~/components/forms/field';
import { DateInput, Select, TextArea, TextInput } from '~/components/forms/inputs';
import { Disclosure } from '~/components/ui/layout';
import type { ActionRoleKind } from '~/domain/action-item/assign';
import { actionRoleWords } from '~/messages/states';
import type { PartyChoices, PartyToChoose } from './party-choice';

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
      <Owners values={values} error={errors['owners']} parties={parties} />
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

/** The parties with their role on the actie; those without a role are not on it. */
function Owners({
  values,
  error,
  parties,
}: {
  values: ActionValues;
  error: string | undefined;
  parties: PartyChoices;
}) {
  const chosen = parties.others.filter((party) => values.roles[party.id]);
  return (
    <Field name="owners" label="Wie doet het" hint="Minstens één partij is verantwoordelijk" error={error}>
      {(control) => (
        <div
          id={control.id}
          tabIndex={-1}
          role="group"
          aria-label="Wie doet het"
          aria-describedby={control['aria-describedby']}
        >
          <div className="wie-doet">
            {parties.participants.map((party) => (
              <RoleSelect key={party.id} party={party} value={values.roles[party.id] ?? ''} />
            ))}
          </div>
          <Disclosure summary="Andere partijen" open={chosen.length > 0}>
            <div className="wie-doet">
              {parties.others.map((party) => (
                <RoleSelect key={party.id} party={party} value={values.roles[party.id] ?? ''} />
              ))}
            </div>
          </Disclosure>
        </div>
      )}
    </Field>
  );
}

function RoleSelect({ party, value }: { party: PartyToChoose; value: string }) {
  const kinds = Object.entries(actionRoleWords) as [ActionRoleKind, string][];
  return (
    <Select
      name={`role-${party.id}`}
      label={party.shortName}
      defaultValue={value}
      emptyLabel="geen rol"
      options={kinds.map(([kind, word]) => ({ value: kind, label: word }))}
    />
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
  const roles = Object.entries(values).flatMap(([name, value]) => {
    const partyId = /^role-(.+)$/.exec(name)?.[1];
    return partyId === undefined ? [] : [[partyId, value] as const];
  });
  return {
    title: values['title'] ?? '',
    deadline: values['deadline'] ?? '',
    noMaatregelReason: values['noMaatregelReason'] ?? '',
    maatregelIds: lists['maatregelIds[]'] ?? [],
    roles: Object.fromEntries<string>(roles),
  };
}
