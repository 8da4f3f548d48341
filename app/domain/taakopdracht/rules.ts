import { notationRefusals } from './notation';

/** What must be known of a version of a taakopdracht to say what can be done with it. */
export type TaakopdrachtRuleFacts = {
  state: 'concept' | 'rondgestuurd' | 'vastgesteld' | 'vervangen';
  discharged: boolean;
  /** Says what it is after: a doelstelling or an opdracht. */
  hasGoal: boolean;
  hasQuestions: boolean;
  /** An agendapunt about it on an agenda that still must be met, or on the parking list. */
  onAgenda: boolean;
};

/** What the werkgroep delivered; what was withdrawn counts no more. */
export type DeliveredFacts = readonly { number: string; accepted: boolean }[];

export const taakopdrachtRefusals = [
  ...notationRefusals,
  'lines_too_many',
  'taakopdracht_concept_exists',
  'taakopdracht_not_concept',
  'taakopdracht_changed_since_seen',
  'taakopdracht_goal_missing',
  'taakopdracht_questions_missing',
  'taakopdracht_on_agenda',
  'taakopdracht_replaced',
  'discharge_not_adopted',
  'discharge_done',
  'discharge_nothing_delivered',
  'discharge_not_all_accepted',
  'discharge_one_taakopdracht',
] as const;
export type TaakopdrachtRefusal = (typeof taakopdrachtRefusals)[number];

/** One concept at a time: two amendments of the same text could not both be adopted. */
export function reasonsNotToDraft(versions: readonly { state: string }[]): TaakopdrachtRefusal[] {
  return versions.some(({ state }) => state === 'concept') ? ['taakopdracht_concept_exists'] : [];
}

/** What was put round is what the parties answer; a change is a new version. */
export function reasonsNotToChange({ state }: Pick<TaakopdrachtRuleFacts, 'state'>): TaakopdrachtRefusal[] {
  return state === 'concept' ? [] : ['taakopdracht_not_concept'];
}

export function reasonsNotToSendRound(facts: TaakopdrachtRuleFacts): TaakopdrachtRefusal[] {
  return [...reasonsNotToChange(facts), ...(facts.state === 'concept' ? incomplete(facts) : [])];
}

/** To be adopted, or once it is adopted to be discharged. */
export function reasonsNotToPlace(
  facts: TaakopdrachtRuleFacts,
  delivered: DeliveredFacts,
): TaakopdrachtRefusal[] {
  const reasons: TaakopdrachtRefusal[] = facts.onAgenda ? ['taakopdracht_on_agenda'] : [];
  if (facts.state === 'vervangen') return [...reasons, 'taakopdracht_replaced'];
  if (facts.state === 'vastgesteld') return [...reasons, ...reasonsNotToDischarge(facts, delivered)];
  return [...reasons, ...incomplete(facts)];
}

/** A werkgroep is done when all that it was to deliver is accepted. */
export function reasonsNotToDischarge(
  { state, discharged }: Pick<TaakopdrachtRuleFacts, 'state' | 'discharged'>,
  delivered: DeliveredFacts,
): TaakopdrachtRefusal[] {
  if (state !== 'vastgesteld') return ['discharge_not_adopted'];
  if (discharged) return ['discharge_done'];
  if (delivered.length === 0) return ['discharge_nothing_delivered'];
  return openDeliveries(delivered).length > 0 ? ['discharge_not_all_accepted'] : [];
}

/** Numbers of what is not accepted yet, in order: what stands between the werkgroep and its decharge. */
export const openDeliveries = (delivered: DeliveredFacts): string[] =>
  delivered.filter(({ accepted }) => !accepted).map(({ number }) => number);

function incomplete({ hasGoal, hasQuestions }: TaakopdrachtRuleFacts): TaakopdrachtRefusal[] {
  return [
    ...(hasGoal ? [] : ['taakopdracht_goal_missing' as const]),
    ...(hasQuestions ? [] : ['taakopdracht_questions_missing' as const]),
  ];
}
