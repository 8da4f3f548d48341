import { doesActionsOf, inProgramma, inWerkgroep, type Actor } from './actor';
import { bouwsteenRules } from './bouwsteen';
import { decisionRules, type DecisionFacts } from './decision';
import type { WerkgroepFacts } from './facts';

export type ActionFacts = {
  origin: 'vergadering' | 'deelagenda' | 'werkgroep';
  programmaId: string;
  /** Parties named on the action, in any role. */
  parties: readonly string[];
  /** Null for an action of a deelagenda. */
  meeting: DecisionFacts | null;
  /** Of an action agreed in a meeting of a werkgroep: that werkgroep. */
  werkgroep: WerkgroepFacts | null;
};

/** The werkgroep of which a meeting agreed the action; null where none did. */
export const agreedInWerkgroep = (row: {
  programmaId: string;
  werkgroepMeetingId: string | null;
  werkgroep: { id: string; overlegId: string } | null;
}): WerkgroepFacts | null =>
  row.werkgroepMeetingId !== null && row.werkgroep !== null
    ? { programmaId: row.programmaId, werkgroepId: row.werkgroep.id, overlegId: row.werkgroep.overlegId }
    : null;

/** Of a party that is named, or standing in for it. */
const named = (actor: Actor, facts: ActionFacts): boolean =>
  doesActionsOf(actor).some((id) => facts.parties.includes(id));

/**
 * As the minutes of its meeting; adopted ones also by whoever must do it. What a werkgroep agreed is read by that werkgroep,
 * by the secretarissen of its overleg and by who must do it. A deelagenda is everyone's in the programma.
 */
const reads = (actor: Actor, facts: ActionFacts): boolean => {
  if (facts.programmaId !== actor.programmaId) return false;
  if (facts.werkgroep !== null) {
    const { werkgroepId, overlegId } = facts.werkgroep;
    return inWerkgroep(actor, werkgroepId) || actor.secretarisOf.has(overlegId) || named(actor, facts);
  }
  if (facts.meeting === null) return inProgramma(actor);
  return (
    decisionRules['decision:read'](actor, facts.meeting) ||
    (facts.meeting.minutesState === 'vastgesteld' && named(actor, facts))
  );
};

export const actionItemRules = {
  'action:read': reads,
  /** Product rule 8: the parties named on it and whoever stands in for them, nobody else. */
  'action:report': (actor: Actor, facts: ActionFacts) => named(actor, facts) && reads(actor, facts),
  /** Wording, owners and deadline belong to the minutes, or to the notes of the werkgroep. */
  'action:edit': (actor: Actor, facts: ActionFacts) =>
    facts.werkgroep === null
      ? facts.meeting !== null && actor.secretarisOf.has(facts.meeting.overlegId)
      : bouwsteenRules['werkgroep-meeting:write'](actor, facts.werkgroep),
};
