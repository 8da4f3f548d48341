import { Checkbox, CheckboxGroup, RadioGroup } from '~/components/forms/choices';
import { Select, TextArea, TextInput } from '~/components/forms/inputs';
import { decisionEffects } from '~/domain/decision/effects';
import { effectWords } from '~/messages/decision-words';
import { openDeliveriesText } from '~/messages/taakopdracht';
import { DecisionSeriesFields, type Proposal } from './decision-series-fields';
import type { DecisionValues } from './decision-values';
import { MinutesActionFields, type ActionValues } from './minutes-action-fields';
import type { PartyChoices } from './party-choice';

export type Subject = { kind: string; id: string; codes: readonly string[]; label: string };

export type DecisionFieldsProps = {
  values: DecisionValues;
  action: ActionValues;
  errors: Record<string, string>;
  subjects: readonly Subject[];
  parties: PartyChoices;
  years: number[];
  maatregelen: { id: string; code: string | null; name: string }[];
  replaceable: { id: string; number: string; text: string }[];
  /** Werkgroepen that may be discharged, and what is still open of the others. */
  discharges?: readonly { id: string; name: string; open: readonly string[]; ready: boolean }[];
  /** Reeksen that fiches of this agendapunt propose. */
  proposals?: readonly Proposal[];
  /** What the effect did, when it is at work: then it can't be chosen anew. */
  fixedEffect?: string;
};

/** Only the part that goes with the chosen effect is shown; the browser does that without script (styles/screens/minutes.css). */
export function DecisionEffectFields(props: DecisionFieldsProps) {
  const { values, errors, subjects, discharges = [] } = props;
  const of = (kind: string) => subjects.filter((subject) => subject.kind === kind);
  const taakopdrachten = of('taakopdracht');
  const verslagen = of('verslag');
  const bouwstenen = of('bouwsteen');
  const escalaties = of('escalatie');
  const possible = decisionEffects.filter(
    (effect) =>
      (effect !== 'bouwsteen_aanvaarden' || bouwstenen.length > 0) &&
      (effect !== 'taakopdracht_vaststellen' || taakopdrachten.length > 0) &&
      (effect !== 'decharge_verlenen' || discharges.length > 0) &&
      (effect !== 'escalatie_beantwoorden' || escalaties.length > 0) &&
      (effect !== 'verslag_vaststellen' || verslagen.length > 0),
  );
  return (
    <div className="gevolgen veld">
      {values.about.map((ref) => (
        <input key={ref} type="hidden" name="about[]" value={ref} />
      ))}
      <RadioGroup
        name="effect"
        legend="Wat doet dit besluit?"
        hint="Het gevolg gebeurt meteen, samen met het besluit."
        error={errors['effect']}
        defaultValue={values.effect}
        options={possible.map((effect) => ({ value: effect, label: effectWords[effect] }))}
      />
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
      <div className="deel deel--reeks_herzien">
        <DecisionSeriesFields {...props} />
      </div>
      <div className="deel deel--actie_opdragen">
        <MinutesActionFields
          values={props.action}
          errors={errors}
          parties={props.parties}
          maatregelen={props.maatregelen}
        />
      </div>
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
    </div>
  );
}
