import { RadioGroup } from '~/components/forms/choices';
import { decisionEffects, type DecisionEffect } from '~/domain/decision/effects';
import { effectWords } from '~/messages/decision-words';
import {
  BouwstenenPart,
  DischargePart,
  EscalatiePart,
  HeldOverPart,
  MinutesPart,
  NothingPart,
  TaakopdrachtenPart,
  type Discharge,
  type Subject,
} from './decision-effect-parts';
import { DecisionSeriesFields, type Proposal } from './decision-series-fields';
import type { DecisionValues } from './decision-values';
import { MinutesActionFields, type ActionValues } from './minutes-action-fields';
import type { PartyChoices } from './party-choice';

export type DecisionFieldsProps = {
  values: DecisionValues;
  action: ActionValues;
  errors: Record<string, string>;
  subjects: readonly Subject[];
  parties: PartyChoices;
  years: number[];
  maatregelen: { id: string; code: string | null; name: string }[];
  replaceable: { id: string; number: string; text: string }[];
  discharges?: readonly Discharge[];
  /** Reeksen that fiches of this agendapunt propose. */
  proposals?: readonly Proposal[];
  /** What the effect did, when it is at work: then it can't be chosen anew. */
  fixedEffect?: string;
};

/** Only the part that goes with the chosen effect is shown; the browser does that without script (styles/screens/minutes.css). */
export function DecisionEffectFields(props: DecisionFieldsProps) {
  const { values, errors, subjects, discharges = [] } = props;
  const of = (kind: string) => subjects.filter((subject) => subject.kind === kind);
  const typed = { values, errors };
  // An effect that needs a subject can be chosen only where that subject is.
  const needs: Partial<Record<DecisionEffect, readonly unknown[]>> = {
    taakopdracht_vaststellen: of('taakopdracht'),
    decharge_verlenen: discharges,
    verslag_vaststellen: of('verslag'),
    bouwsteen_aanvaarden: of('bouwsteen'),
    escalatie_beantwoorden: of('escalatie'),
  };
  const possible = decisionEffects.filter((effect) => needs[effect]?.length !== 0);
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
      <NothingPart {...typed} />
      <TaakopdrachtenPart {...typed} taakopdrachten={of('taakopdracht')} />
      <DischargePart {...typed} discharges={discharges} />
      <MinutesPart {...typed} verslagen={of('verslag')} />
      <BouwstenenPart {...typed} bouwstenen={of('bouwsteen')} />
      <EscalatiePart {...typed} escalaties={of('escalatie')} />
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
      <HeldOverPart {...typed} />
    </div>
  );
}
