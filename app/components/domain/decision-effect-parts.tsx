import { Checkbox, CheckboxGroup, RadioGroup } from '~/components/forms/choices';
import { Select, TextArea, TextInput } from '~/components/forms/inputs';
import { openDeliveriesText } from '~/messages/taakopdracht';
import type { DecisionValues } from './decision-values';

/** What was typed in a part, and what is wrong with it. Each part asks what its effect needs to know. */
type Typed = { values: DecisionValues; errors: Record<string, string> };

export type Subject = { kind: string; id: string; codes: readonly string[]; label: string };

/** A werkgroep that may be discharged, or what is still open of it. */
export type Discharge = { id: string; name: string; open: readonly string[]; ready: boolean };

export function NothingPart({ values, errors }: Typed) {
  return (
    <div className="deel deel--geen">
      <TextArea
        name="noEffectReason"
        label="Waarom verandert er niets in het systeem"
        hint="Bij ‘neemt kennis’ en ‘wijst af’ mag dit leeg blijven."
        rows={2}
        defaultValue={values.noEffectReason}
        error={errors['noEffectReason']}
      />
    </div>
  );
}

export function TaakopdrachtenPart({
  values,
  errors,
  taakopdrachten,
}: Typed & { taakopdrachten: readonly Subject[] }) {
  return (
    <div className="deel deel--taakopdracht_vaststellen">
      <CheckboxGroup
        name="taakopdrachten[]"
        legend="Welke taakopdrachten"
        error={errors['subjects']}
        defaultValues={values.taakopdrachten}
        options={taakopdrachten.map(({ id, codes, label }) => ({
          value: id,
          label: `${codes[0] ?? ''}, ${label}`,
        }))}
      />
      <Checkbox
        name="withRemarks"
        label="Met de opmerkingen erbij"
        hint="De opmerkingen uit de rondzending en de vergadering horen dan bij wat is vastgesteld."
        defaultChecked={values.withRemarks === 'ja'}
      />
      <TextInput
        name="versionLabel"
        label="Hoe de versie heet"
        hint="Bijvoorbeeld 80%-versie. Mag leeg blijven."
        short
        defaultValue={values.versionLabel}
        error={errors['versionLabel']}
      />
    </div>
  );
}

export function DischargePart({ values, errors, discharges }: Typed & { discharges: readonly Discharge[] }) {
  return (
    <div className="deel deel--decharge_verlenen">
      <Select
        name="decharge"
        label="Welke werkgroep"
        hint="Decharge kan als alle bouwstenen van de werkgroep zijn aanvaard."
        emptyLabel="Kies een werkgroep"
        defaultValue={values.decharge}
        error={errors['subjects']}
        options={discharges.map(({ id, name, open, ready }) => ({
          value: id,
          disabled: !ready,
          label: ready ? name : `${name}: ${openDeliveriesText(open)}`,
        }))}
      />
    </div>
  );
}

export function MinutesPart({ values, errors, verslagen }: Typed & { verslagen: readonly Subject[] }) {
  return (
    <div className="deel deel--verslag_vaststellen">
      <Select
        name="verslag"
        label="Welk verslag"
        hint="De besluiten in dat verslag staan daarna vast."
        emptyLabel="Kies een verslag"
        defaultValue={values.verslag}
        error={errors['subjects']}
        options={verslagen.map(({ id, label }) => ({ value: id, label }))}
      />
    </div>
  );
}

export function BouwstenenPart({ values, errors, bouwstenen }: Typed & { bouwstenen: readonly Subject[] }) {
  return (
    <div className="deel deel--bouwsteen_aanvaarden">
      <CheckboxGroup
        name="bouwstenen[]"
        legend="Welke bouwstenen"
        hint="Zoals ze op de agenda staan. Een aanvaarde bouwsteen ligt vast."
        error={errors['subjects']}
        defaultValues={values.bouwstenen}
        options={bouwstenen.map(({ id, codes, label }) => ({
          value: id,
          label: `${(codes[0] ?? '').replace('bouwsteen-', '')} ${label}`,
        }))}
      />
    </div>
  );
}

export function EscalatiePart({ values, errors, escalaties }: Typed & { escalaties: readonly Subject[] }) {
  return (
    <div className="deel deel--escalatie_beantwoorden">
      <Select
        name="escalatie"
        label="Welke escalatie"
        emptyLabel="Kies een escalatie"
        defaultValue={values.escalatie}
        error={errors['subjects']}
        options={escalaties.map(({ id, label }) => ({ value: id, label }))}
      />
      <TextArea
        name="escalatieAnswer"
        label="Antwoord van het overleg"
        rows={3}
        defaultValue={values.escalatieAnswer}
        error={errors['escalatieAnswer']}
      />
      <TextArea
        name="escalatieEffect"
        label="Wat dit betekent voor de werkgroep"
        rows={2}
        defaultValue={values.escalatieEffect}
        error={errors['escalatieEffect']}
      />
    </div>
  );
}

export function HeldOverPart({ values }: Typed) {
  return (
    <div className="deel deel--punt_aanhouden">
      <RadioGroup
        name="heldOverTo"
        legend="Waar gaat het punt heen?"
        defaultValue={values.heldOverTo}
        options={[
          {
            value: 'next',
            label: 'Naar de volgende vergadering',
            hint: 'Is die er nog niet, dan naar de parkeerlijst.',
          },
          { value: 'parking', label: 'Naar de parkeerlijst' },
        ]}
      />
    </div>
  );
}
