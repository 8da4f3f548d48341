import type { Actor } from './actor';
import { isSecretaris, minutesShown, takesPart, type MeetingFacts } from './meeting';

export type DecisionFacts = MeetingFacts & {
  /** Overleggen with which the besluit was shared. */
  sharedWith: readonly string[];
};

export type RemarkFacts = MeetingFacts & { partyId: string; answered: boolean };

const readsMinutes = (actor: Actor, facts: MeetingFacts): boolean =>
  isSecretaris(actor, facts) || (minutesShown(facts) && takesPart(actor, facts));

const reachedByShare = (actor: Actor, facts: DecisionFacts): boolean =>
  facts.minutesState === 'vastgesteld' &&
  facts.sharedWith.some((id) => actor.participatesIn.has(id) || actor.secretarisOf.has(id));

export const decisionRules = {
  /** As the minutes; once adopted also the overleggen with which it is shared. */
  'decision:read': (actor: Actor, facts: DecisionFacts) =>
    readsMinutes(actor, facts) || reachedByShare(actor, facts),
  'decision:share': isSecretaris,
  /** A remark is its party's and the secretarissen's until answered, then the participants'. */
  'remark:read': (actor: Actor, facts: RemarkFacts) =>
    isSecretaris(actor, facts) ||
    (takesPart(actor, facts) && minutesShown(facts) && (facts.answered || actor.parties.has(facts.partyId))),
};
