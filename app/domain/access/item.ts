import { actionItemRules, type ActionFacts } from './action-item';
import { actsForOneOf, type Actor } from './actor';
import { readsVersion, type BouwsteenVersionFacts } from './bouwsteen';
import { isSecretaris, takesPart } from './meeting';
import { progressRules } from './progress';

export type ItemFacts = {
  overlegId: string;
  submittedById: string | null;
  /** Stood on an agenda version that went out. */
  sent: boolean;
};

export type AnnotationFacts = ItemFacts & { partyId: string };

export type FileFacts = {
  /** One entry for every agendapunt or sent agenda that carries the file version. */
  uses: readonly ItemFacts[];
  /** Parties to which the file version was put in a consultation. */
  asked: readonly string[];
  /** One entry for every version of a bouwsteen that it is part of. */
  deliveredIn: readonly BouwsteenVersionFacts[];
  /** One entry for every action of which a report gives it as evidence. */
  reportedOn: readonly ActionFacts[];
  /** One entry for every set of a round in which it is evidence, handed in or not. */
  saidIn: readonly { programmaId: string; partyId: string }[];
};

export type DeliverFacts = {
  overlegId: string;
  /** The party that was asked for the bijlage. */
  requestedFromId: string | null;
};

/** The agendapunt itself, as it stands now: the secretarissen and who submitted it. Participants see the sent version. */
const readsItem = (actor: Actor, item: ItemFacts): boolean =>
  isSecretaris(actor, item) || item.submittedById === actor.personId || (item.sent && takesPart(actor, item));

/** Product rule 10: the party's own members and nobody else, ever. No role opens this door. */
const ownAnnotation = (actor: Actor, facts: AnnotationFacts): boolean =>
  actor.parties.has(facts.partyId) && readsItem(actor, facts);

/** Who is asked for a bijlage knows of it, and may bring the file; of the rest of the agenda it sees nothing by that. */
const delivers = (actor: Actor, facts: DeliverFacts): boolean =>
  isSecretaris(actor, facts) ||
  (facts.requestedFromId !== null && actor.actingParties.has(facts.requestedFromId));

export const itemRules = {
  'item:read': readsItem,
  'annotation:read': ownAnnotation,
  'annotation:write': ownAnnotation,
  'attachment:deliver': delivers,
  'file:read': (actor: Actor, facts: FileFacts) =>
    facts.uses.some((use) => readsItem(actor, use)) ||
    actsForOneOf(actor, facts.asked) ||
    facts.deliveredIn.some((version) => readsVersion(actor, version)) ||
    facts.reportedOn.some((action) => actionItemRules['action:read'](actor, action)) ||
    // Handed in it is evidence of a report on the action; until then it is read as its set is.
    facts.saidIn.some((set) => progressRules['submission:read'](actor, { ...set, handedIn: false })),
};
