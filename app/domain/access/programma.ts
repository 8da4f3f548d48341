import { inAnyWerkgroep, inProgramma, inWerkgroep, isInsider, type Actor } from './actor';

export type ProgrammaFacts = { programmaId: string };

export type WerkgroepFacts = ProgrammaFacts & { werkgroepId: string; overlegId: string };

export type TaakopdrachtFacts = WerkgroepFacts & {
  state: 'concept' | 'rondgestuurd' | 'vastgesteld' | 'vervangen';
};

export type RevisionFacts = ProgrammaFacts & { kind: 'award' | 'proposal' | 'decision' | 'realised' };

export const programmaRules = {
  'programma:enter': (actor: Actor, facts: ProgrammaFacts) =>
    facts.programmaId === actor.programmaId && (inProgramma(actor) || actor.beheerder),
  'maatregel:read': (actor: Actor, facts: ProgrammaFacts) =>
    facts.programmaId === actor.programmaId && inProgramma(actor),
  /** Award, decided and realised are everyone's; a proposal is financiën's until its fiche is shown. */
  'revision:read': (actor: Actor, facts: RevisionFacts) =>
    facts.programmaId === actor.programmaId &&
    inProgramma(actor) &&
    (facts.kind !== 'proposal' || actor.financien),
  'werkgroep:read': (actor: Actor, facts: WerkgroepFacts) =>
    facts.programmaId === actor.programmaId && isInsider(actor),
  /** In draft the secretarissen and that werkgroep; put round or adopted: the participants and all werkgroepen. */
  'taakopdracht:read': (actor: Actor, facts: TaakopdrachtFacts) =>
    facts.programmaId === actor.programmaId &&
    (actor.secretarisOf.has(facts.overlegId) ||
      inWerkgroep(actor, facts.werkgroepId) ||
      (facts.state !== 'concept' && (actor.participatesIn.has(facts.overlegId) || inAnyWerkgroep(actor)))),
  /** Organisations, people and roles; gives no content. */
  'beheer:manage': (actor: Actor, facts: ProgrammaFacts) =>
    facts.programmaId === actor.programmaId && actor.beheerder,
  /** Pages that show a person only what the person's own rights give: overzicht, search, lists. */
  'own:read': (actor: Actor, facts: ProgrammaFacts) =>
    facts.programmaId === actor.programmaId && (inProgramma(actor) || actor.beheerder),
};
