import { subjectKinds, type SubjectKind } from '~/domain/agenda-item/subject';
import type { DecisionKind } from './kinds';

/** What a besluit does in the same transaction (product rule 6). A closed list. */
export const decisionEffects = [
  'geen',
  'taakopdracht_vaststellen',
  'verslag_vaststellen',
  'actie_opdragen',
  'reeks_herzien',
  'bouwsteen_aanvaarden',
  'decharge_verlenen',
  'escalatie_beantwoorden',
  'punt_aanhouden',
] as const;
export type DecisionEffect = (typeof decisionEffects)[number];

type Fit = { kinds: readonly DecisionKind[]; subjects: readonly (SubjectKind | null)[] };
const anySubject = [null, ...subjectKinds] as const;
const adopting = ['stelt_vast', 'stemt_in'] as const;

/** Which effect goes with which words and which subject. */
const fits: Record<DecisionEffect, Fit> = {
  taakopdracht_vaststellen: { kinds: adopting, subjects: ['taakopdracht'] },
  verslag_vaststellen: { kinds: ['stelt_vast'], subjects: ['verslag'] },
  bouwsteen_aanvaarden: { kinds: adopting, subjects: ['bouwsteen'] },
  decharge_verlenen: { kinds: adopting, subjects: ['taakopdracht'] },
  escalatie_beantwoorden: { kinds: [...adopting, 'wijst_af', 'geeft_opdracht'], subjects: ['escalatie'] },
  reeks_herzien: { kinds: adopting, subjects: ['maatregel', 'fiche'] },
  actie_opdragen: { kinds: ['geeft_opdracht', ...adopting], subjects: anySubject },
  punt_aanhouden: { kinds: ['houdt_aan'], subjects: anySubject },
  geen: { kinds: [...adopting, 'neemt_kennis', 'geeft_opdracht', 'wijst_af'], subjects: anySubject },
};

/** What may be chosen, the likeliest first. Held over is held over: it always goes to the next meeting. */
export function effectsFor(kind: DecisionKind, subject: SubjectKind | null): DecisionEffect[] {
  const order = Object.keys(fits) as DecisionEffect[];
  return order.filter(
    (effect) => fits[effect].kinds.includes(kind) && fits[effect].subjects.includes(subject),
  );
}

export const effectRefusals = [
  'effect_kind_mismatch',
  'effect_subject_missing',
  'effect_subject_mismatch',
  'effect_reason_missing',
  'effect_actions_missing',
  'effect_series_missing',
] as const;
export type EffectRefusal = (typeof effectRefusals)[number];

export type EffectDraft = {
  kind: DecisionKind;
  effect: DecisionEffect;
  subject: SubjectKind | null;
  noEffectReason: string;
  /** Actions that are made with this besluit. */
  actionCount: number;
  /** A whole new reeks comes with it. */
  hasSeries: boolean;
};

/** Noting and turning down do nothing by nature; any other besluit without effect says why. */
export function needsReasonForNoEffect(kind: DecisionKind): boolean {
  return kind !== 'neemt_kennis' && kind !== 'wijst_af';
}

/** Whether the effect fits the words of the besluit and its subject, and has what it needs (product rule 6). */
export function reasonsNotToApply(draft: EffectDraft): EffectRefusal[] {
  const { kinds, subjects } = fits[draft.effect];
  const reasons: EffectRefusal[] = [];
  if (!kinds.includes(draft.kind)) reasons.push('effect_kind_mismatch');
  if (!subjects.includes(draft.subject)) {
    reasons.push(draft.subject === null ? 'effect_subject_missing' : 'effect_subject_mismatch');
  }
  const silent = draft.effect === 'geen' && draft.noEffectReason.trim() === '';
  if (silent && needsReasonForNoEffect(draft.kind)) reasons.push('effect_reason_missing');
  if (draft.effect === 'actie_opdragen' && draft.actionCount === 0) reasons.push('effect_actions_missing');
  if (draft.effect === 'reeks_herzien' && !draft.hasSeries) reasons.push('effect_series_missing');
  return reasons;
}
