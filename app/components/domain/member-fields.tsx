import { FieldRow } from '~/components/forms/field';
import { DateInput, Select, TextInput } from '~/components/forms/inputs';
import { perspectieven, werkgroepRoles } from '~/domain/werkgroep/member';
import { perspectiefWords, werkgroepRoleWords } from '~/messages/werkgroep';

type Values = {
  function: string;
  role: string;
  perspectief: string;
  partyId: string;
  from: string;
  until: string;
};

type Props = {
  values: Values;
  errors: Record<string, string>;
  parties: readonly { id: string; shortName: string }[];
};

/** A seat in a werkgroep: function, role, perspectief, party, and from when until when. */
export function MemberFields({ values, errors, parties }: Props) {
  return (
    <>
      <TextInput
        name="function"
        label="Functie"
        hint="Bijvoorbeeld: lid namens de gemeenten. Geen naam van een persoon."
        defaultValue={values.function}
        error={errors['function']}
      />
      <FieldRow>
        <Select
          name="role"
          label="Rol"
          defaultValue={values.role}
          error={errors['role']}
          options={werkgroepRoles.map((role) => ({ value: role, label: werkgroepRoleWords[role] }))}
        />
        <Select
          name="perspectief"
          label="Perspectief"
          defaultValue={values.perspectief}
          emptyLabel="Kies een perspectief"
          error={errors['perspectief']}
          options={perspectieven.map((one) => ({ value: one, label: perspectiefWords[one] }))}
        />
      </FieldRow>
      <Select
        name="partyId"
        label="Partij"
        emptyLabel="geen partij"
        defaultValue={values.partyId}
        error={errors['partyId']}
        options={parties.map(({ id, shortName }) => ({ value: id, label: shortName }))}
      />
      <FieldRow>
        <DateInput
          name="from"
          label="Vanaf (leeg: het begin)"
          defaultValue={values.from}
          error={errors['from']}
        />
        <DateInput
          name="until"
          label="Tot en met (leeg: zit er nog)"
          defaultValue={values.until}
          error={errors['until']}
        />
      </FieldRow>
    </>
  );
}

/** What was typed when the form came back; else what is stored. */
export const memberValues = (
  result: { values: Record<string, string> } | undefined,
  stored: Values,
): Values => {
  if (!result) return stored;
  const text = (name: keyof Values) => result.values[name] ?? '';
  return {
    function: text('function'),
    role: text('role'),
    perspectief: text('perspectief'),
    partyId: text('partyId'),
    from: text('from'),
    until: text('until'),
  };
};
