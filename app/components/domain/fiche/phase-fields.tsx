import { TextArea, TextInput } from '~/components/forms/inputs';
import { FieldRow } from '~/components/forms/field';
import { fichePhases } from '~/domain/fiche/kinds';
import { fichePhaseWords } from '~/messages/fiche';
import type { FieldsProps } from './row-fields';

/** The three phases, each with when and what. */
export function PhaseFields({ entries, errors }: FieldsProps) {
  return fichePhases.map((phase) => (
    <fieldset className="veld" key={phase}>
      <legend>{fichePhaseWords[phase]}</legend>
      <FieldRow>
        <TextInput
          name={`${phase}-from`}
          label="Vanaf"
          short
          defaultValue={entries[`${phase}-from`]}
          error={errors[`${phase}-from`]}
        />
        <TextInput
          name={`${phase}-until`}
          label="Tot en met"
          short
          defaultValue={entries[`${phase}-until`]}
          error={errors[`${phase}-until`]}
        />
      </FieldRow>
      <TextArea
        name={`${phase}-text`}
        label="Wat er dan gebeurt"
        rows={2}
        defaultValue={entries[`${phase}-text`]}
      />
    </fieldset>
  ));
}
