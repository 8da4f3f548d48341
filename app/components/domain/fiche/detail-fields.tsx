import { RadioGroup } from '~/components/forms/choices';
import { Select, TextInput } from '~/components/forms/inputs';
import { ficheKinds, ficheTypes } from '~/domain/fiche/kinds';
import { ficheKindHints, ficheKindWords, ficheTypeWords } from '~/messages/fiche';
import type { FieldsProps } from './row-fields';

/** What a fiche is and what it is about. What only an alternatief has shows with that choice alone (styles/screens/fiche.css). */
export function DetailFields({ entries, errors, choices }: FieldsProps) {
  return (
    <>
      <TextInput name="title" label="Titel" defaultValue={entries['title']} error={errors['title']} />
      <RadioGroup
        name="kind"
        legend="Soort"
        defaultValue={entries['kind']}
        error={errors['kind']}
        options={ficheKinds.map((value) => ({
          value,
          label: ficheKindWords[value],
          hint: ficheKindHints[value],
        }))}
      />
      <div className="veld alleen-alternatief">
        <Select
          name="insteadOfId"
          label="In plaats van"
          hint="Een maatregel van uw eigen werkgroep."
          emptyLabel="Kies een maatregel"
          defaultValue={entries['insteadOfId']}
          error={errors['insteadOfId']}
          options={choices.own}
        />
      </div>
      <Select
        name="maatregelId"
        label="Maatregel"
        hint="Bij een alternatief of beleidsaanbeveling mag dit leeg blijven, of een maatregel van een andere werkgroep zijn."
        emptyLabel="Geen maatregel"
        defaultValue={entries['maatregelId']}
        error={errors['maatregelId']}
        options={[
          { group: 'Van deze werkgroep', options: choices.own },
          { group: 'Van andere werkgroepen', options: choices.others },
        ]}
      />
      <RadioGroup
        name="type"
        legend="Hoe zeker is het effect?"
        defaultValue={entries['type']}
        error={errors['type']}
        options={ficheTypes.map((value) => ({ value, label: ficheTypeWords[value] }))}
      />
    </>
  );
}
