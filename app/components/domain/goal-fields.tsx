import { CheckboxGroup } from '~/components/forms/choices';
import { Field, FieldRow } from '~/components/forms/field';
import { Select, TextArea, TextInput } from '~/components/forms/inputs';
import type { ReturnedField } from '~/components/forms/returned-fields';
import { Disclosure } from '~/components/ui/layout';
import { goalLevels, type GoalKind } from '~/domain/goal/kinds';
import type { GoalWords } from '~/domain/goal/schema';
import { goalKindWords, sentenceCase } from '~/messages/goal-words';
import { actionRoleWords } from '~/messages/states';

type Option = { value: string; label: string };
type Choices = {
  parents: (Option & { kind: GoalKind })[];
  maatregelen: (Option & { of: string | null })[];
  parties: Option[];
};

type Props = {
  /** Null while it is still to be chosen. */
  kind: GoalKind | null;
  field: ReturnedField<keyof GoalWords | 'parentId'>;
  choices: Choices;
  served: string[];
  roles: Readonly<Record<string, string>>;
  errors: Record<string, string>;
};

/** A goal in words, where it stands, who does it and what it serves. */
export function GoalFields({ kind, field, choices, served, roles, errors }: Props) {
  const only = kind === null ? ' (alleen bij een inspanning)' : '';
  const under = (['strategisch', 'smart'] as const).map((one) => ({
    group: sentenceCase(goalKindWords[one]),
    options: choices.parents.filter((parent) => parent.kind === one),
  }));
  return (
    <>
      {kind === 'strategisch' ? null : (
        <Select
          {...field('parentId')}
          label="Valt onder"
          emptyLabel="niets: het staat bovenaan"
          options={under.filter(({ options }) => options.length > 0)}
        />
      )}
      <TextInput {...field('title')} label={kind === 'inspanning' ? 'Inspanning' : 'Doel'} />
      <TextArea {...field('text')} label="Toelichting (mag leeg blijven)" rows={3} />
      {kind === null || kind === 'inspanning' ? (
        <>
          <TextArea {...field('working')} label={`Hier werken we aan${only}`} rows={4} />
          <TextArea {...field('yields')} label={`Dit moet het opleveren${only}`} rows={4} />
        </>
      ) : null}
      <Select
        {...field('level')}
        short
        label="Niveau"
        emptyLabel="Niet gezegd"
        options={goalLevels.map((level) => ({ value: level, label: level }))}
      />
      <FieldRow>
        <TextInput {...field('fromYear')} short label="Eerste jaar (mag leeg blijven)" inputMode="numeric" />
        <TextInput
          {...field('untilYear')}
          short
          label="Laatste jaar (mag leeg blijven)"
          inputMode="numeric"
        />
      </FieldRow>
      <Roles parties={choices.parties} roles={roles} error={errors['owners']} />
      <Served maatregelen={choices.maatregelen} served={served} error={errors['maatregelIds']} />
    </>
  );
}

/** The parties with their role; those without one are not on it. */
function Roles({
  parties,
  roles,
  error,
}: {
  parties: Option[];
  roles: Readonly<Record<string, string>>;
  error: string | undefined;
}) {
  const count = parties.filter(({ value }) => roles[value]).length;
  return (
    <Field name="owners" label="Wie doet het (mag leeg blijven)" error={error}>
      {(control) => (
        <div
          id={control.id}
          tabIndex={-1}
          role="group"
          aria-label="Wie doet het"
          aria-describedby={control['aria-describedby']}
        >
          <Disclosure
            summary={count > 0 ? `Partijen met hun rol (${count})` : 'Kies partijen en hun rol'}
            open={count > 0 || error !== undefined}
          >
            <div className="wie-doet">
              {parties.map(({ value, label }) => (
                <Select
                  key={value}
                  name={`role-${value}`}
                  label={label}
                  defaultValue={roles[value] ?? ''}
                  emptyLabel="geen rol"
                  options={Object.entries(actionRoleWords).map(([role, word]) => ({
                    value: role,
                    label: word,
                  }))}
                />
              ))}
            </div>
          </Disclosure>
        </div>
      )}
    </Field>
  );
}

/** The maatregelen it serves: its own and, apart from those, what stands in another programma. */
function Served({
  maatregelen,
  served,
  error,
}: {
  maatregelen: Choices['maatregelen'];
  served: string[];
  error: string | undefined;
}) {
  const [first] = maatregelen;
  if (!first) return null;
  // Said once where all stand in one other programma.
  const allOf = maatregelen.every(({ of }) => of === first.of) ? first.of : null;
  return (
    <Disclosure
      summary={`Maatregelen die dit dient${served.length > 0 ? ` (${served.length})` : ''}`}
      open={served.length > 0 || error !== undefined}
    >
      <CheckboxGroup
        name="maatregelIds[]"
        legend="Maatregelen"
        hint={`${allOf === null ? 'Dit is een verwijzing.' : `Zij staan in ${allOf}. Dit is een verwijzing.`} Er wordt niets bij elkaar opgeteld.`}
        error={error}
        defaultValues={served}
        options={maatregelen.map(({ value, label, of }) => ({
          value,
          label,
          ...(of === null || of === allOf ? {} : { hint: `in ${of}` }),
        }))}
      />
    </Disclosure>
  );
}

export const goalLong = ['text', 'working', 'yields'];

/** The roles as they were typed when the form came back, else as they are stored. */
export function goalRoles(
  result: { values: Record<string, string> } | undefined,
  stored: Readonly<Record<string, string>>,
): Record<string, string> {
  if (!result) return { ...stored };
  return Object.fromEntries(
    Object.entries(result.values).flatMap(([name, value]) => {
      const party = /^role-(.+)$/.exec(name)?.[1];
      return party === undefined ? [] : [[party, value]];
    }),
  );
}
