/**
 * Who asks. Built anew for every request from the grants that hold today; nothing else gives rights.
 * All sets hold ids within one programma.
 */
export type Actor = {
  personId: string;
  name: string;
  programmaId: string;
  /** Overleggen of which this person is secretaris. */
  secretarisOf: ReadonlySet<string>;
  werkgroepsecretarisOf: ReadonlySet<string>;
  werkgroepvoorzitterOf: ReadonlySet<string>;
  werkgroeplidOf: ReadonlySet<string>;
  /** Parties this person represents: annotaties and positions are theirs. */
  parties: ReadonlySet<string>;
  /** The own parties and the groups they belong to, groups of groups too ("de gehele vijfhoek"): taking part, doing actions. */
  actingParties: ReadonlySet<string>;
  /** Overleggen in which one of the acting parties takes part. */
  participatesIn: ReadonlySet<string>;
  /** Parties that named this person as their substitute today: their actions are reported on, also as a set in a round; nothing else of theirs is seen. */
  substituteOf: ReadonlySet<string>;
  /** These and the groups they belong to. */
  substituteActing: ReadonlySet<string>;
  financien: boolean;
  lezer: boolean;
  beheerder: boolean;
};

/** Takes part in an overleg or prepares one: what goes to an overleg can reach this person. */
export const reachesOverleg = (actor: Actor): boolean =>
  actor.secretarisOf.size + actor.participatesIn.size > 0;

/** In one of the werkgroepen of this programma, in any role. */
export const inAnyWerkgroep = (actor: Actor): boolean =>
  actor.werkgroepsecretarisOf.size + actor.werkgroepvoorzitterOf.size + actor.werkgroeplidOf.size > 0;

/** Ids of the werkgroepen of this person, in any role. */
export const werkgroepenOf = (actor: Actor): string[] => [
  ...new Set([...actor.werkgroepsecretarisOf, ...actor.werkgroepvoorzitterOf, ...actor.werkgroeplidOf]),
];

export const inWerkgroep = (actor: Actor, werkgroepId: string): boolean =>
  actor.werkgroepsecretarisOf.has(werkgroepId) ||
  actor.werkgroepvoorzitterOf.has(werkgroepId) ||
  actor.werkgroeplidOf.has(werkgroepId);

/** Represents one of these parties, or a member of one that is a group. */
export const actsForOneOf = (actor: Actor, parties: readonly string[]): boolean =>
  parties.some((id) => actor.actingParties.has(id));

/** Parties for which this person reports on actions: the own ones, and those for which somebody stands in today. */
export const reportsFor = (actor: Actor): Set<string> => new Set([...actor.parties, ...actor.substituteOf]);

/** Parties and groups whose actions this person is to do. */
export const doesActionsOf = (actor: Actor): string[] => [
  ...new Set([...actor.actingParties, ...actor.substituteActing]),
];

/** Takes part in the programma's work: every role but lezer and beheerder. */
export const isInsider = (actor: Actor): boolean =>
  actor.secretarisOf.size > 0 || actor.parties.size > 0 || actor.financien || inAnyWerkgroep(actor);

/** "Everyone in the programma" of the access table: insiders and readers, not a beheerder by that role alone. */
export const inProgramma = (actor: Actor): boolean => isInsider(actor) || actor.lezer;
