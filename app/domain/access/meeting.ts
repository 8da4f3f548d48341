import type { Actor } from './actor';

/** What decides who sees a meeting and its papers. */
export type MeetingFacts = {
  overlegId: string;
  /** At least one agenda version went out. */
  sent: boolean;
  minutesState: 'geen' | 'concept' | 'ter_correctie' | 'vastgesteld';
};

export type OverlegFacts = { overlegId: string };

export const isSecretaris = (actor: Actor, facts: OverlegFacts): boolean =>
  actor.secretarisOf.has(facts.overlegId);

export const takesPart = (actor: Actor, facts: OverlegFacts): boolean =>
  actor.participatesIn.has(facts.overlegId);

/** Minutes and what stands in them are the participants' from "ter correctie" on. */
export const minutesShown = (facts: MeetingFacts): boolean =>
  facts.minutesState === 'ter_correctie' || facts.minutesState === 'vastgesteld';

export const meetingRules = {
  /** Concept agenda, parking list, check screen, sending. */
  'agenda:prepare': isSecretaris,
  'overleg:read': (actor: Actor, facts: OverlegFacts) =>
    isSecretaris(actor, facts) || takesPart(actor, facts),
  /** Somebody who takes part may bring in a point; it waits on the parking list. */
  'item:propose': (actor: Actor, facts: OverlegFacts) =>
    isSecretaris(actor, facts) ||
    takesPart(actor, facts) ||
    actor.werkgroepvoorzitterOf.size + actor.werkgroepsecretarisOf.size > 0,
  'meeting:read': (actor: Actor, facts: MeetingFacts) =>
    isSecretaris(actor, facts) || (facts.sent && takesPart(actor, facts)),
  'minutes:read': (actor: Actor, facts: MeetingFacts) =>
    isSecretaris(actor, facts) || (minutesShown(facts) && takesPart(actor, facts)),
  'minutes:write': isSecretaris,
  'minutes:correct': (actor: Actor, facts: MeetingFacts) =>
    facts.minutesState === 'ter_correctie' && takesPart(actor, facts) && actor.parties.size > 0,
  'decision:record': isSecretaris,
};
