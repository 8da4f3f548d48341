import { RadioGroup } from '~/components/forms/choices';
import type { FormErrors } from '~/components/forms/form-result';
import { TextArea, TextInput } from '~/components/forms/inputs';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { partPresences, type PartRow } from '~/domain/bouwsteen/checklist';
import { seenText } from '~/domain/bouwsteen/checklist-schema';
import { partPresenceWords } from '~/messages/bouwsteen';

type Props = {
  parts: readonly PartRow[];
  /** What was typed, when the form came back. */
  sent: Record<string, string> | undefined;
  errors: FormErrors;
};

const options = partPresences.map((presence) => ({
  value: presence,
  label: partPresenceWords[presence],
}));

/** One row a part: whether it is there, what is missing and why, and where it is. */
export function PartRows({ parts, sent, errors }: Props) {
  const value = (name: string, stored: string) => sent?.[name] ?? stored;
  return (
    <DataTable
      kind="register"
      className="onderdelen"
      caption="Onderdelen van de centrale opdracht"
      hideCaption
    >
      <TableHead
        columns={[
          { label: 'Onderdeel', className: 'lang' },
          { label: 'Zit het erin?' },
          { label: 'Wat ontbreekt, en waarom', className: 'lang' },
          { label: 'Waar' },
        ]}
      />
      <tbody>
        {parts.map((part) => {
          const { key, title } = part;
          return (
            <tr key={key}>
              <th scope="row">
                {title}
                {part.explanation ? <span className="klein bij blokje">{part.explanation}</span> : null}
                <input type="hidden" name={`seen-${key}`} value={value(`seen-${key}`, seenText(part))} />
              </th>
              <Cell label="Zit het erin?">
                <RadioGroup
                  name={`presence-${key}`}
                  legend={<span className="stil">{`Zit "${title}" erin?`}</span>}
                  options={options}
                  defaultValue={value(`presence-${key}`, part.presence ?? '')}
                  error={errors[`presence-${key}`]}
                />
              </Cell>
              <Cell label="Wat ontbreekt, en waarom">
                <TextArea
                  name={`why-${key}`}
                  label={`Wat ontbreekt er aan "${title}", en waarom`}
                  hideLabel
                  rows={2}
                  defaultValue={value(`why-${key}`, part.why)}
                  error={errors[`why-${key}`]}
                />
              </Cell>
              <Cell label="Waar">
                <TextInput
                  name={`page-${key}`}
                  label={`Waar staat "${title}"`}
                  hideLabel
                  placeholder="bladzijde"
                  autoComplete="off"
                  defaultValue={value(`page-${key}`, part.page)}
                  error={errors[`page-${key}`]}
                />
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
