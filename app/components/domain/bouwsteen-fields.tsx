import { FieldRow } from '~/components/forms/field';
import type { FormErrors } from '~/components/forms/form-result';
import { DateInput, NumberInput, Select, TextArea, TextInput } from '~/components/forms/inputs';
import { bouwsteenKinds } from '~/domain/bouwsteen/kinds';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { bouwsteenKindWords } from '~/messages/bouwsteen';

const names = ['number', 'letter', 'kind', 'title', 'description', 'due', 'addendumToId'] as const;
export type BouwsteenValues = Record<(typeof names)[number], string>;

type Parent = { id: string; number: number; letter: string; title: string };

type Stored = Omit<BouwsteenValues, 'number' | 'due' | 'addendumToId'> & {
  number: number;
  due: string | null;
  addendumToId: string | null;
};

/** What was sent when the form came back, else what is stored. */
export function bouwsteenValues(
  sent: { values: Record<string, string> } | undefined,
  stored: Stored,
): BouwsteenValues {
  const read = (name: (typeof names)[number]): string => {
    if (sent) return sent.values[name] ?? '';
    return String(stored[name] ?? '');
  };
  return Object.fromEntries(names.map((name) => [name, read(name)])) as BouwsteenValues;
}

/** Number, kind, title and due date of a bouwsteen; the form around it is the page's. */
export function BouwsteenFields(props: { values: BouwsteenValues; errors: FormErrors; parents: Parent[] }) {
  const { values, errors, parents } = props;
  return (
    <>
      <FieldRow>
        <NumberInput
          name="number"
          label="Nummer"
          defaultValue={values.number}
          error={errors['number']}
          maxLength={9}
        />
        <TextInput
          name="letter"
          label="Letter"
          hint="Mag leeg blijven"
          defaultValue={values.letter}
          error={errors['letter']}
          short
        />
      </FieldRow>
      <TextInput
        name="title"
        label="Titel"
        defaultValue={values.title}
        error={errors['title']}
        maxLength={300}
      />
      <Select
        name="kind"
        label="Soort"
        defaultValue={values.kind}
        error={errors['kind']}
        options={bouwsteenKinds.map((kind) => ({ value: kind, label: bouwsteenKindWords[kind] }))}
      />
      {parents.length > 0 || errors['addendumToId'] ? (
        <Select
          name="addendumToId"
          label="Addendum bij"
          hint="Alleen bij de soort addendum. Het komt erbij en vervangt niets."
          defaultValue={values.addendumToId}
          error={errors['addendumToId']}
          options={[
            { value: '', label: 'geen addendum' },
            ...parents.map((one) => ({ value: one.id, label: parentText(one) })),
          ]}
        />
      ) : null}
      <DateInput
        name="due"
        label="Uiterlijk inleveren op"
        hint="Mag leeg blijven als er nog geen datum is."
        defaultValue={values.due}
        error={errors['due']}
      />
      <TextArea
        name="description"
        label="Waar het over gaat"
        hint="Mag leeg blijven. Iedereen die de werkgroep kan lezen, ziet dit."
        rows={3}
        defaultValue={values.description}
        error={errors['description']}
      />
    </>
  );
}

/** "3a Analyse van de toegang" */
export const parentText = (parent: Omit<Parent, 'id'>): string => `${bouwsteenLabel(parent)} ${parent.title}`;
