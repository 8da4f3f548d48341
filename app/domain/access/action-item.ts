import { inProgramma, type Actor } from './actor';
import { decisionRules, type DecisionFacts } from './decision';

export type ActionFacts = {
  origin: 'vergadering' | 'deelagenda';
  programmaId: string;
  /** Parties named on the action, in any role. */
  parties: readonly string[];
  /** Null for an action of a deelagenda. */
  meeting: DecisionFacts | null;
};

const named = (actor: Actor, facts: ActionFacts): boolean =>
  facts.parties.some((id) => actor.actingParties.has(id));

/** As the minutes of its meeting; adopted ones also by whoever must do it. A deelagenda is everyone's in the programma. */
const reads = (actor: Actor, facts: ActionFacts): boolean => {
  if (facts.programmaId !== actor.programmaId) return false;
  if (facts.origin === 'deelagenda' || facts.meeting === null) return inProgramma(actor);
  return (
    decisionRules['decision:read'](actor, facts.meeting) ||
    (facts.meeting.minutesState === 'vastgesteld' && named(actor, facts))
  );
};

export const actionItemRules = {
  'action:read': reads,
  /** Product rule 8: the parties named on it, nobody else. */
  'action:report': (actor: Actor, facts: ActionFacts) => named(actor, facts) && reads(actor, facts),
  /** Wording, owners and deadline belong to the minutes. */
  'action:edit': (actor: Actor, facts: ActionFacts) =>
    facts.meeting !== null && actor.secretarisOf.has(facts.meeting.overlegId),
};
