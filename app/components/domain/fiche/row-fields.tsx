import { useEffect, useState, type ReactNode } from 'react';
import { Select, TextArea, TextInput } from '~/components/forms/inputs';
import { Button } from '~/components/ui/button';
import type { Entries } from '~/domain/fiche/rows/entries';
import type { FicheChoices } from '~/domain/fiche/part-data';

export type FieldsProps = {
  entries: Entries;
  errors: Readonly<Record<string, string>>;
  choices: FicheChoices;
};

/** Empty rows below those that are filled, so that there is room without script as well. */
const SPARE = 2;

/** Rows of the same fields. Emptying a row takes it away; with script more can be added. */
function Rows(props: {
  entries: Entries;
  name: string;
  more: string;
  children: (index: number) => ReactNode;
}) {
  const { entries, name, more, children } = props;
  const used = Object.keys(entries).flatMap((key) => {
    const [first, index] = key.split('-');
    return first === name && /^\d+$/.test(index ?? '') ? [Number(index)] : [];
  });
  const [count, setCount] = useState(Math.max(-1, ...used) + 1 + SPARE);
  const [script, setScript] = useState(false);
  useEffect(() => setScript(true), []);
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <div className="fiche-rij" key={index}>
          {children(index)}
        </div>
      ))}
      {script ? (
        <Button type="button" variant="secondary" small onClick={() => setCount(count + 1)}>
          {more}
        </Button>
      ) : null}
    </>
  );
}

/** Who leads, and who takes part with what role. */
export function PartnerFields({ entries, errors, choices }: FieldsProps) {
  return (
    <>
      <div className="fiche-rij">
        <Select
          name="trekker"
          label="Trekker"
          emptyLabel="Nog geen trekker"
          defaultValue={entries['trekker']}
          error={errors['trekker']}
          options={choices.parties}
        />
        <TextInput name="trekker-note" label="Wat de trekker doet" defaultValue={entries['trekker-note']} />
      </div>
      <Rows entries={entries} name="partner" more="Nog een partner">
        {(index) => (
          <>
            <Select
              name={`partner-${index}`}
              label={`Partner ${index + 1}`}
              emptyLabel="Kies een partij"
              defaultValue={entries[`partner-${index}`]}
              error={errors[`partner-${index}`]}
              options={choices.parties}
            />
            <TextInput
              name={`note-${index}`}
              label={`Wat partner ${index + 1} doet`}
              defaultValue={entries[`note-${index}`]}
            />
          </>
        )}
      </Rows>
    </>
  );
}

/** Other maatregelen and werkgroepen. */
export function LinkFields({ entries, errors, choices }: FieldsProps) {
  const prefixed = (kind: string, list: FicheChoices['own']) =>
    list.map(({ value, label }) => ({ value: `${kind}:${value}`, label }));
  return (
    <Rows entries={entries} name="about" more="Nog een dwarsverband">
      {(index) => (
        <>
          <Select
            name={`about-${index}`}
            label={`Dwarsverband ${index + 1}`}
            emptyLabel="Kies een maatregel of werkgroep"
            defaultValue={entries[`about-${index}`]}
            error={errors[`about-${index}`]}
            options={[
              { group: 'Maatregelen van deze werkgroep', options: prefixed('maatregel', choices.own) },
              { group: 'Andere maatregelen', options: prefixed('maatregel', choices.others) },
              { group: 'Werkgroepen', options: prefixed('werkgroep', choices.werkgroepen) },
            ]}
          />
          <TextInput
            name={`link-${index}`}
            label={`Hoe dit samenhangt, ${index + 1}`}
            defaultValue={entries[`link-${index}`]}
          />
        </>
      )}
    </Rows>
  );
}

/** What can go wrong, and what is done about it. */
export function RiskFields({ entries, errors }: FieldsProps) {
  return (
    <Rows entries={entries} name="risk" more="Nog een risico">
      {(index) => (
        <>
          <TextArea
            name={`risk-${index}`}
            label={`Risico ${index + 1}`}
            rows={2}
            defaultValue={entries[`risk-${index}`]}
            error={errors[`risk-${index}`]}
          />
          <TextArea
            name={`answer-${index}`}
            label={`Wat u doet aan risico ${index + 1}`}
            rows={2}
            defaultValue={entries[`answer-${index}`]}
          />
        </>
      )}
    </Rows>
  );
}
