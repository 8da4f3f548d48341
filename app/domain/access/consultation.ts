import { actsForOneOf, type Actor } from './actor';

export type ConsultationFacts = {
  programmaId: string;
  overlegId: string;
  /** Parties that were asked; a group stands for its members. */
  asked: readonly string[];
};

export type ConsultationRemarkFacts = ConsultationFacts & {
  partyId: string;
  /** The party has handed in its remarks. */
  handedIn: boolean;
  answered: boolean;
};

export type ConsultationPositionFacts = ConsultationFacts & {
  partyId: string;
  handedIn: boolean;
  closed: boolean;
};

const works = (actor: Actor, facts: ConsultationFacts): boolean =>
  facts.programmaId === actor.programmaId && actor.secretarisOf.has(facts.overlegId);

export const consultationRules = {
  /** Opening, closing, answering: the werkorganisatie of that overleg. */
  'consultation:manage': (actor: Actor, facts: Omit<ConsultationFacts, 'asked'>) =>
    works(actor, { ...facts, asked: [] }),
  'consultation:read': (actor: Actor, facts: ConsultationFacts) =>
    works(actor, facts) || (facts.programmaId === actor.programmaId && actsForOneOf(actor, facts.asked)),
  /** Remarks and a position, for a party that was asked. */
  'consultation:respond': (actor: Actor, facts: ConsultationFacts & { partyId: string }) =>
    facts.programmaId === actor.programmaId &&
    facts.asked.includes(facts.partyId) &&
    actor.actingParties.has(facts.partyId) &&
    actor.parties.size > 0,
  /** The party's own until it hands in, then the werkorganisatie's, and everybody's who was asked once answered. */
  'consultation-remark:read': (actor: Actor, facts: ConsultationRemarkFacts) =>
    facts.programmaId === actor.programmaId &&
    (actor.actingParties.has(facts.partyId) ||
      (works(actor, facts) && (facts.handedIn || facts.answered)) ||
      (facts.answered && actsForOneOf(actor, facts.asked))),
  /** Also the party's own until it hands in, then the werkorganisatie's; once all is closed everybody's who was asked. */
  'consultation-position:read': (actor: Actor, facts: ConsultationPositionFacts) =>
    facts.programmaId === actor.programmaId &&
    (actor.actingParties.has(facts.partyId) ||
      (facts.handedIn && (works(actor, facts) || (facts.closed && actsForOneOf(actor, facts.asked))))),
};
