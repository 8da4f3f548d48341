import { inProgramma, reportsFor, type Actor } from './actor';
import type { ProgrammaFacts } from './facts';

/** The party's set of a reporting round. */
export type SubmissionFacts = ProgrammaFacts & { partyId: string; handedIn: boolean };

export type FeedFacts = ProgrammaFacts & { personId: string; partyId: string | null };

const here = (actor: Actor, facts: ProgrammaFacts) => facts.programmaId === actor.programmaId;

/** The werkorganisatie: whoever is secretaris of one of the overleggen. */
export const isWerkorganisatie = (actor: Actor): boolean => actor.secretarisOf.size > 0;

export const progressRules = {
  'deelagenda:read': (actor: Actor, facts: ProgrammaFacts) => here(actor, facts) && inProgramma(actor),
  /** Moving an action in time, replacing, splitting and merging; saying what share it has. */
  'deelagenda:manage': (actor: Actor, facts: ProgrammaFacts) =>
    here(actor, facts) && isWerkorganisatie(actor),
  'round:read': (actor: Actor, facts: ProgrammaFacts) => here(actor, facts) && inProgramma(actor),
  'round:manage': (actor: Actor, facts: ProgrammaFacts) => here(actor, facts) && isWerkorganisatie(actor),
  /** Before it is handed in: the party that writes it, who stands in for it, and the werkorganisatie. */
  'submission:read': (actor: Actor, facts: SubmissionFacts) =>
    here(actor, facts) &&
    (isWerkorganisatie(actor) ||
      actor.actingParties.has(facts.partyId) ||
      actor.substituteOf.has(facts.partyId) ||
      (facts.handedIn && inProgramma(actor))),
  /** Product rule 8: the party itself, and who stands in for it. */
  'submission:write': (actor: Actor, facts: ProgrammaFacts & { partyId: string }) =>
    here(actor, facts) &&
    ((actor.parties.size > 0 && actor.actingParties.has(facts.partyId)) ||
      actor.substituteOf.has(facts.partyId)),
  /** Quantifying a PM cell, what was realised, and who is to quantify by when. */
  'series:record': (actor: Actor, facts: ProgrammaFacts) => here(actor, facts) && actor.financien,
  'pm:assign': (actor: Actor, facts: ProgrammaFacts) =>
    here(actor, facts) && (actor.financien || isWerkorganisatie(actor)),
  'monitoring:read': (actor: Actor, facts: ProgrammaFacts) => here(actor, facts) && inProgramma(actor),
  'monitoring:manage': (actor: Actor, facts: ProgrammaFacts) =>
    here(actor, facts) && isWerkorganisatie(actor),
  /** A measurement: who measures, or the werkorganisatie. */
  'indicator:measure': (actor: Actor, facts: ProgrammaFacts & { partyId: string | null }) =>
    here(actor, facts) &&
    (isWerkorganisatie(actor) || (facts.partyId !== null && actor.actingParties.has(facts.partyId))),
  /** What is done about a knelpunt or a risk: whose it is, or the werkorganisatie. */
  'obstacle:answer': (actor: Actor, facts: ProgrammaFacts & { partyId: string | null }) =>
    here(actor, facts) &&
    (isWerkorganisatie(actor) || (facts.partyId !== null && actor.actingParties.has(facts.partyId))),
  'goal:read': (actor: Actor, facts: ProgrammaFacts) => here(actor, facts) && inProgramma(actor),
  'goal:manage': (actor: Actor, facts: ProgrammaFacts) => here(actor, facts) && isWerkorganisatie(actor),
  /** A spreadsheet that was read is seen by who brought it. */
  'import:read': (actor: Actor, facts: ProgrammaFacts & { byPersonId: string }) =>
    here(actor, facts) && facts.byPersonId === actor.personId,
  /** Actions: the werkorganisatie; reports: a party or who stands in for one, of its actions; reeksen: financiën. */
  'import:write': (actor: Actor, facts: ProgrammaFacts & { kind: 'acties' | 'meldingen' | 'reeksen' }) =>
    here(actor, facts) &&
    { acties: isWerkorganisatie(actor), meldingen: reportsFor(actor).size > 0, reeksen: actor.financien }[
      facts.kind
    ],
  /** The own calendar, or that of an own party. */
  'feed:manage': (actor: Actor, facts: FeedFacts) =>
    here(actor, facts) &&
    facts.personId === actor.personId &&
    (facts.partyId === null || actor.parties.has(facts.partyId)),
  /** Somebody of the own party who takes over the digests for a while. */
  'substitute:manage': (actor: Actor, facts: ProgrammaFacts & { partyId: string }) =>
    here(actor, facts) && actor.parties.has(facts.partyId),
};
