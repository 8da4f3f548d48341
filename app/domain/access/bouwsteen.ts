import { actsForOneOf, inProgramma, inWerkgroep, isInsider, type Actor } from './actor';
import type { WerkgroepFacts } from './facts';

/** What decides who sees what is in a delivery; a fiche is seen as the version it was submitted with. */
export type BouwsteenVersionFacts = WerkgroepFacts & {
  submitted: boolean;
  accepted: boolean;
  /** Overleggen that got this version: on an agenda that was sent, or in a package. */
  shownTo: readonly string[];
  /** Parties to which this version was put in a consultation. */
  asked: readonly string[];
  sharedWithAchterban: boolean;
};

export type PackageFacts = { programmaId: string; overlegId: string; sent: boolean };

export type EscalatieFacts = WerkgroepFacts & {
  /** Its agendapunt stood on an agenda that was sent. */
  sent: boolean;
};

const here = (actor: Actor, facts: { programmaId: string }) => facts.programmaId === actor.programmaId;

const leads = (actor: Actor, { werkgroepId }: WerkgroepFacts): boolean =>
  actor.werkgroepvoorzitterOf.has(werkgroepId) || actor.werkgroepsecretarisOf.has(werkgroepId);

const prepares = (actor: Actor, { overlegId }: { overlegId: string }): boolean =>
  actor.secretarisOf.has(overlegId);

/**
 * Its werkgroep always; once submitted the secretarissen, financiën and who is asked for remarks; shown or accepted the
 * participants; shared everyone.
 */
export const readsVersion = (actor: Actor, facts: BouwsteenVersionFacts): boolean => {
  if (!here(actor, facts)) return false;
  if (inWerkgroep(actor, facts.werkgroepId)) return true;
  if (!facts.submitted) return false;
  const got = facts.accepted ? [...facts.shownTo, facts.overlegId] : facts.shownTo;
  return (
    prepares(actor, facts) ||
    actor.financien ||
    got.some((id) => actor.participatesIn.has(id) || actor.secretarisOf.has(id)) ||
    actsForOneOf(actor, facts.asked) ||
    (facts.sharedWithAchterban && inProgramma(actor))
  );
};

/** A package shows what is in it to the participants of its overleg: only what is theirs to show, or what they have. */
const gathers = (actor: Actor, facts: BouwsteenVersionFacts & { forOverlegId: string }): boolean =>
  here(actor, facts) &&
  facts.submitted &&
  prepares(actor, { overlegId: facts.forOverlegId }) &&
  (prepares(actor, facts) || facts.shownTo.includes(facts.forOverlegId) || facts.sharedWithAchterban);

export const bouwsteenRules = {
  /** That it is expected, from whom and by when: everyone who reads the werkgroep. What is in it follows the version. */
  'bouwsteen:read': (actor: Actor, facts: WerkgroepFacts) => here(actor, facts) && isInsider(actor),
  'bouwsteen-version:read': readsVersion,
  /** Files, checks and fiches of the open version; submitting. */
  'bouwsteen:write': (actor: Actor, facts: WerkgroepFacts) => here(actor, facts) && leads(actor, facts),
  /** Number, title, kind and due date. */
  'bouwsteen:announce': (actor: Actor, facts: WerkgroepFacts) =>
    here(actor, facts) && (leads(actor, facts) || prepares(actor, facts)),
  /** Handing back, saying that it was worked into the agenda, sharing with the achterban. */
  'bouwsteen:handle': (actor: Actor, facts: WerkgroepFacts) => here(actor, facts) && prepares(actor, facts),
  /** A fiche while it is written; afterwards it is read as its version. */
  'fiche:read': (actor: Actor, facts: WerkgroepFacts) =>
    here(actor, facts) && inWerkgroep(actor, facts.werkgroepId),
  'fiche:write': (actor: Actor, facts: WerkgroepFacts) => here(actor, facts) && leads(actor, facts),
  'werkgroep:comment': (actor: Actor, facts: WerkgroepFacts) =>
    here(actor, facts) && inWerkgroep(actor, facts.werkgroepId),
  /** Its dates: the chair delivers on them, the secretary guards them. */
  'werkgroep:plan': (actor: Actor, facts: WerkgroepFacts) =>
    here(actor, facts) && (leads(actor, facts) || prepares(actor, facts)),
  /** Its members: the BOHA answers for who sits there, not the chair whom it appoints, and the secretariat keeps the list. */
  'werkgroep:manage': (actor: Actor, facts: WerkgroepFacts) =>
    here(actor, facts) && (actor.werkgroepsecretarisOf.has(facts.werkgroepId) || prepares(actor, facts)),
  /** The light meetings of the werkgroep itself. */
  'werkgroep-meeting:read': (actor: Actor, facts: WerkgroepFacts) =>
    here(actor, facts) && (inWerkgroep(actor, facts.werkgroepId) || prepares(actor, facts)),
  'werkgroep-meeting:write': (actor: Actor, facts: WerkgroepFacts) =>
    here(actor, facts) && (leads(actor, facts) || prepares(actor, facts)),
  'taakopdracht:write': (actor: Actor, facts: WerkgroepFacts) =>
    here(actor, facts) && (leads(actor, facts) || prepares(actor, facts)),
  /** What goes to the participants and all werkgroepen goes by way of the secretaris of the overleg. */
  'taakopdracht:put-round': (actor: Actor, facts: WerkgroepFacts) =>
    here(actor, facts) && prepares(actor, facts),
  /** What every werkgroep must deliver; a concept of it is the secretarissen's. */
  'centrale-opdracht:read': (
    actor: Actor,
    facts: { programmaId: string; state: 'concept' | 'vastgesteld' | 'vervangen' },
  ) => here(actor, facts) && (actor.secretarisOf.size > 0 || (facts.state !== 'concept' && isInsider(actor))),
  'centrale-opdracht:write': (actor: Actor, facts: { programmaId: string }) =>
    here(actor, facts) && actor.secretarisOf.size > 0,
  /** Putting it in a package for an overleg. */
  'bouwsteen-version:gather': gathers,
  'package:write': (actor: Actor, facts: Omit<PackageFacts, 'sent'>) =>
    here(actor, facts) && prepares(actor, facts),
  'package:read': (actor: Actor, facts: PackageFacts) =>
    here(actor, facts) &&
    (prepares(actor, facts) || (facts.sent && actor.participatesIn.has(facts.overlegId))),
  'escalatie:read': (actor: Actor, facts: EscalatieFacts) =>
    here(actor, facts) &&
    (inWerkgroep(actor, facts.werkgroepId) ||
      prepares(actor, facts) ||
      (facts.sent && actor.participatesIn.has(facts.overlegId))),
  'escalatie:write': (actor: Actor, facts: WerkgroepFacts) => here(actor, facts) && leads(actor, facts),
};
