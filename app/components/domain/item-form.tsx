import { RichTextField } from '~/components/editor/rich-text-field';
import { CheckboxGroup } from '~/components/forms/choices';
import { FieldRow } from '~/components/forms/field';
import { FormScope } from '~/components/forms/field-ids';
import type { FormErrors } from '~/components/forms/form-result';
import { NumberInput, Select, TextArea, TextInput } from '~/components/forms/inputs';
import { Disclosure } from '~/components/ui/layout';
import { purposes } from '~/domain/agenda-item/purposes';
import { purposeWords } from '~/messages/meeting-words';

type Choice = { value: string; label: string };

/** What stands in the fields: as stored, or as it was sent and came back. */
export type ItemValues = {
  title: string;
  purposes: string[];
  minutes: string;
  submitterId: string;
  proposal: string;
  explanation: object | string | null;
  subjects: string[];
  parentId: string;
};

export const emptyItem: ItemValues = {
  title: '',
  purposes: [],
  minutes: '10',
  submitterId: '',
  proposal: '',
  explanation: null,
  subjects: [],
  parentId: '',
};

/** What was sent when the form came back with errors, else what is stored. */
export function itemValues(
  sent: { values: Record<string, string>; lists: Record<string, string[]> } | undefined,
  stored: ItemValues,
): ItemValues {
  if (!sent) return stored;
  const { values, lists } = sent;
  const list = (name: string) =>
    lists[`${name}[]`] ?? (values[name] ?? '').split(',').filter((one) => one !== '');
  return {
    title: values['title'] ?? '',
    purposes: list('purposes'),
    minutes: values['minutes'] ?? '',
    submitterId: values['submitterId'] ?? '',
    proposal: values['proposal'] ?? '',
    explanation: values['explanation'] ?? null,
    subjects: list('subjects'),
    parentId: values['parentId'] ?? '',
  };
}

export type ItemFieldsProps = {
  values: ItemValues;
  errors: FormErrors;
  parties: { id: string; shortName: string; takesPart: boolean }[];
  /** Absent for who may not link: a participant who brings in a point. */
  subjects?: Record<(typeof groups)[number][0], Choice[]>;
  /** Names of what is linked already, also when the lists below don't show it. */
  linked?: Choice[];
  /** Main points, for a new item that may stand under one of them. */
  parents?: { id: string; title: string }[];
};

const groups = [
  ['taakopdracht', 'Taakopdrachten'],
  ['bouwsteen', 'Bouwstenen'],
  ['fiche', 'Fiches'],
  ['escalatie', 'Escalaties'],
  ['maatregel', 'Maatregelen'],
  ['actie', 'Acties'],
  ['besluit', 'Eerdere besluiten'],
] as const;

/** The fields of an agendapunt; the form around it is the page's. */
export function ItemFields({
  values,
  errors,
  parties,
  subjects,
  linked = [],
  parents = [],
}: ItemFieldsProps) {
  const party = ({ id, shortName }: { id: string; shortName: string }) => ({ value: id, label: shortName });
  const others = parties.filter(({ takesPart }) => !takesPart).map(party);
  return (
    <>
      <TextInput
        name="title"
        label="Titel"
        defaultValue={values.title}
        error={errors['title']}
        autoComplete="off"
      />
      <CheckboxGroup
        name="purposes[]"
        legend="Doel"
        hint="Wat vraagt u van het overleg? Een punt als de opening heeft geen doel nodig."
        error={errors['purposes']}
        options={purposes.map((purpose) => ({ value: purpose, label: purposeWords[purpose] }))}
        defaultValues={values.purposes}
      />
      <FieldRow>
        <NumberInput
          name="minutes"
          label="Tijd in minuten"
          defaultValue={values.minutes}
          error={errors['minutes']}
          maxLength={9}
        />
        <Select
          name="submitterId"
          label="Ingebracht door"
          emptyLabel="niemand in het bijzonder"
          defaultValue={values.submitterId}
          error={errors['submitterId']}
          options={[
            ...parties.filter(({ takesPart }) => takesPart).map(party),
            ...(others.length > 0 ? [{ group: 'Andere partijen', options: others }] : []),
          ]}
        />
      </FieldRow>
      {parents.length > 0 ? (
        <Select
          name="parentId"
          label="Onderdeel van"
          emptyLabel="een eigen punt"
          defaultValue={values.parentId}
          error={errors['parentId']}
          options={parents.map(({ id, title }) => ({ value: id, label: title }))}
        />
      ) : null}
      <TextArea
        name="proposal"
        label="Voorstel"
        hint="Wat het overleg kan besluiten, in één of twee zinnen."
        rows={3}
        defaultValue={values.proposal}
        error={errors['proposal']}
      />
      <RichTextField
        name="explanation"
        label="Toelichting"
        defaultValue={values.explanation}
        error={errors['explanation']}
      />
      {subjects ? (
        <Subjects subjects={subjects} chosen={values.subjects} linked={linked} error={errors['subjects']} />
      ) : null}
    </>
  );
}

function Subjects(props: {
  subjects: NonNullable<ItemFieldsProps['subjects']>;
  chosen: string[];
  linked: Choice[];
  error?: string;
}) {
  const { subjects, chosen, linked, error } = props;
  const listed = new Set(groups.flatMap(([kind]) => subjects[kind].map(({ value }) => value)));
  const elsewhere = linked.filter(({ value }) => !listed.has(value));
  return (
    <fieldset className={error ? 'veld veld--fout' : 'veld'} id="veld-subjects">
      <legend>Waar gaat dit punt over?</legend>
      <p className="hulp">Wat u hier kiest, staat bij het punt en wijst terug naar deze vergadering.</p>
      {error ? <p className="fout">{error}</p> : null}
      {elsewhere.length > 0 ? (
        <CheckboxGroup name="subjects[]" legend="Al gekoppeld" options={elsewhere} defaultValues={chosen} />
      ) : null}
      {groups.map(([kind, title]) => {
        const options = subjects[kind];
        if (options.length === 0) return null;
        const count = options.filter(({ value }) => chosen.includes(value)).length;
        return (
          <Disclosure
            key={kind}
            summary={count === 0 ? title : `${title} (${count} gekozen)`}
            open={count > 0}
          >
            <FormScope name={kind}>
              <CheckboxGroup
                name="subjects[]"
                legend={<span className="stil">{title}</span>}
                options={options}
                defaultValues={chosen}
              />
            </FormScope>
          </Disclosure>
        );
      })}
    </fieldset>
  );
}
