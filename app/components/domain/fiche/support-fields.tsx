import { HoekMark } from '~/components/domain/vijfhoek';
import { Select, TextInput } from '~/components/forms/inputs';
import { positions } from '~/domain/decision/positions';
import { HOEKEN, hoekNames } from '~/domain/hoek/hoek';
import { positionWords } from '~/messages/decision-words';
import type { FieldsProps } from './row-fields';

/** Where each hoek stands, with a sentence. */
export function SupportFields({ entries, errors }: FieldsProps) {
  return HOEKEN.map((hoek) => (
    <fieldset className="veld" key={hoek}>
      <legend>
        <HoekMark hoek={hoek} /> {hoekNames[hoek]}
      </legend>
      <div className="fiche-rij">
        <Select
          name={`position-${hoek}`}
          label="Standpunt"
          emptyLabel="nog niets gezegd"
          defaultValue={entries[`position-${hoek}`]}
          error={errors[`position-${hoek}`]}
          options={positions.map((value) => ({ value, label: positionWords[value] }))}
        />
        <TextInput name={`sentence-${hoek}`} label="In een zin" defaultValue={entries[`sentence-${hoek}`]} />
      </div>
    </fieldset>
  ));
}
