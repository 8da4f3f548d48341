import { DateInput, Select, TextInput } from '~/components/forms/inputs';
import { positions, type Position } from '~/domain/decision/positions';
import type { Hoek } from '~/domain/hoek/hoek';
import { positionWords } from '~/messages/decision-words';
import { PartyLabel } from './labels';

export type PositionValue = { position: string; note: string; until: string };

type Props = {
  parties: { id: string; shortName: string; hoek: Hoek | null; adviser: boolean }[];
  values: Record<string, PositionValue>;
  errors: Record<string, string>;
};

const options = positions.map((position: Position) => ({ value: position, label: positionWords[position] }));

/** What each party thinks of a besluit: the position, its words, and until when the achterban is asked. */
export function PositionFields({ parties, values, errors }: Props) {
  return (
    <div className="standpunten">
      {parties.map(({ id, shortName, hoek }) => {
        const value = values[id] ?? { position: '', note: '', until: '' };
        return (
          <div key={id} className="standpunt" role="group" aria-label={shortName}>
            <PartyLabel name={shortName} hoek={hoek} />
            <Select
              name={`position-${id}`}
              label={`Standpunt van ${shortName}`}
              hideLabel
              emptyLabel="niet vastgelegd"
              defaultValue={value.position}
              error={errors[`position-${id}`]}
              options={options}
            />
            <TextInput
              name={`note-${id}`}
              label={`Tekst bij het standpunt van ${shortName}`}
              defaultValue={value.note}
              error={errors[`note-${id}`]}
            />
            <DateInput
              name={`until-${id}`}
              label="Voorbehoud tot"
              defaultValue={value.until}
              error={errors[`until-${id}`]}
            />
          </div>
        );
      })}
    </div>
  );
}

/** Positions as the form shows them: what was typed when it came back, else what is stored. */
export function positionValues(
  result: { values: Record<string, string> } | undefined,
  stored: readonly { partyId: string; position: string; note: string; until: string | null }[],
): Record<string, PositionValue> {
  if (!result) {
    return Object.fromEntries(
      stored.map(({ partyId, position, note, until }) => [partyId, { position, note, until: until ?? '' }]),
    );
  }
  const typed = Object.entries(result.values).flatMap(([name, position]) => {
    const id = /^position-(.+)$/.exec(name)?.[1];
    return id === undefined
      ? []
      : [
          [
            id,
            { position, note: result.values[`note-${id}`] ?? '', until: result.values[`until-${id}`] ?? '' },
          ] as const,
        ];
  });
  return Object.fromEntries(typed);
}
