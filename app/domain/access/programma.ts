import { actsForOneOf, inAnyWerkgroep, inProgramma, inWerkgroep, isInsider, type Actor } from './actor';
import { bouwsteenRules, type BouwsteenVersionFacts } from './bouwsteen';
import type { ProgrammaFacts, WerkgroepFacts } from './facts';

export type TaakopdrachtFacts = WerkgroepFacts & {
  state: 'concept' | 'rondgestuurd' | 'vastgesteld' | 'vervangen';
  /** Parties to which this version was put in a consultation. */
  asked: readonly string[];
  /** Left out: not shared. */
  sharedWithAchterban?: boolean;
};

export type RevisionFacts = ProgrammaFacts & {
  kind: 'award' | 'proposal' | 'decision' | 'realised';
  /** Of a proposal: the version of the bouwsteen whose fiche makes it. */
  proposedIn?: BouwsteenVersionFacts | undefined;
};

export const programmaRules = {
  'programma:enter': (actor: Actor, facts: ProgrammaFacts) =>
    facts.programmaId === actor.programmaId && (inProgramma(actor) || actor.beheerder),
  'maatregel:read': (actor: Actor, facts: ProgrammaFacts) =>
    facts.programmaId === actor.programmaId && inProgramma(actor),
  /** Award, decided and realised are everyone's; a proposal is seen as its fiche, and by financiën. */
  'revision:read': (actor: Actor, facts: RevisionFacts) =>
    facts.programmaId === actor.programmaId &&
    inProgramma(actor) &&
    (facts.kind !== 'proposal' ||
      actor.financien ||
      (facts.proposedIn !== undefined && bouwsteenRules['bouwsteen-version:read'](actor, facts.proposedIn))),
  'werkgroep:read': (actor: Actor, facts: WerkgroepFacts) =>
    facts.programmaId === actor.programmaId && isInsider(actor),
  /** In draft the secretarissen and that werkgroep; put round or adopted the participants, all werkgroepen, and who is asked; shared everyone. */
  'taakopdracht:read': (actor: Actor, facts: TaakopdrachtFacts) =>
    facts.programmaId === actor.programmaId &&
    (actor.secretarisOf.has(facts.overlegId) ||
      inWerkgroep(actor, facts.werkgroepId) ||
      (facts.sharedWithAchterban === true && inProgramma(actor)) ||
      (facts.state !== 'concept' &&
        (actor.participatesIn.has(facts.overlegId) ||
          inAnyWerkgroep(actor) ||
          actsForOneOf(actor, facts.asked)))),
  /** Organisations, people and roles; gives no content. */
  'beheer:manage': (actor: Actor, facts: ProgrammaFacts) =>
    facts.programmaId === actor.programmaId && actor.beheerder,
  /** Pages that show a person only what the person's own rights give: overzicht, search, lists. */
  'own:read': (actor: Actor, facts: ProgrammaFacts) =>
    facts.programmaId === actor.programmaId && (inProgramma(actor) || actor.beheerder),
};
