import { PartyLabel } from '~/components/domain/labels';
import { PartySelect, type PartyChoices } from '~/components/domain/party-choice';
import { Checkbox, CheckboxGroup } from '~/components/forms/choices';
import { Select, TextInput } from '~/components/forms/inputs';
import { Disclosure } from '~/components/ui/layout';
import { attendanceStatuses } from '~/domain/attendance/rules';
import { attendanceWords } from '~/messages/minutes-words';
import type { Row } from './rows';

type Props = {
  row: Row;
  error: string | undefined;
  points: { id: string; number: string; title: string }[];
  /** To choose from, when the row has no party yet. */
  parties: PartyChoices | null;
};

/** One person of one party. */
export function AttendanceRowFields({ row, error, points, parties }: Props) {
  const { key, party } = row;
  const who = party?.shortName ?? 'iemand anders';
  return (
    <div className="aanwezige" id={`veld-row-${key}`} tabIndex={-1} role="group" aria-label={who}>
      {error ? <p className="fout">{error}</p> : null}
      <input type="hidden" name="rows[]" value={key} />
      <input type="hidden" name={`version-${key}`} value={row.version} />
      {parties ? null : <input type="hidden" name={`party-${key}`} value={row.chosenParty} />}
      {parties ? (
        <PartySelect
          name={`party-${key}`}
          label="Partij"
          parties={parties}
          emptyLabel="Kies een partij"
          defaultValue={row.chosenParty}
        />
      ) : (
        <PartyLabel name={who} hoek={party?.hoek ?? null} />
      )}
      <TextInput name={`function-${key}`} label="Functie" autoComplete="off" defaultValue={row.function} />
      <Select
        name={`status-${key}`}
        label="Aanwezig"
        emptyLabel="niet vastgelegd"
        defaultValue={row.status}
        options={attendanceStatuses.map((status) => ({ value: status, label: attendanceWords[status] }))}
      />
      <TextInput
        name={`substitute-${key}`}
        label="Vervangen door (functie)"
        autoComplete="off"
        defaultValue={row.substitute}
      />
      <Disclosure
        summary={
          row.absentAt.length > 0
            ? `${who} miste ${row.absentAt.length === 1 ? 'een punt' : `${row.absentAt.length} punten`}`
            : `${who} miste een punt`
        }
        open={row.absentAt.length > 0}
      >
        <CheckboxGroup
          name={`absent-${key}[]`}
          legend="Niet bij deze punten"
          defaultValues={row.absentAt}
          options={points.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
        />
      </Disclosure>
      {row.stored ? (
        <Checkbox name={`remove-${key}`} label="Haal deze regel weg" defaultChecked={row.remove} />
      ) : null}
    </div>
  );
}
