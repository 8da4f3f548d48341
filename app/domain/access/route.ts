import { inWerkgroep, isInsider, type Actor } from './actor';
import { bouwsteenRules, type BouwsteenVersionFacts, type PackageFacts } from './bouwsteen';
import type { ProgrammaFacts } from './facts';
import { itemRules, type FileFacts } from './item';
import { programmaRules, type TaakopdrachtFacts } from './programma';

/** Who keeps the route of a thing: the secretarissen of the overleggen concerned, and those of its werkgroep. */
export type RouteKeepers = ProgrammaFacts & {
  overlegIds: readonly string[];
  werkgroepIds: readonly string[];
};

/** What one may read of the thing itself: any of it shows its route. */
export type RouteFacts = RouteKeepers & {
  versions?: readonly BouwsteenVersionFacts[];
  taakopdrachten?: readonly TaakopdrachtFacts[];
  packages?: readonly PackageFacts[];
  files?: readonly FileFacts[];
};

/** A step that somebody wrote down; null where it was in no overleg of ours. */
export type RouteStepFacts = RouteFacts & { stepOverlegId: string | null };

const keeps = (actor: Actor, facts: RouteKeepers): boolean =>
  facts.programmaId === actor.programmaId &&
  (facts.overlegIds.some((id) => actor.secretarisOf.has(id)) ||
    facts.werkgroepIds.some((id) => actor.werkgroepsecretarisOf.has(id)));

const reads = (actor: Actor, facts: RouteFacts): boolean =>
  facts.programmaId === actor.programmaId &&
  isInsider(actor) &&
  (keeps(actor, facts) ||
    facts.werkgroepIds.some((id) => inWerkgroep(actor, id)) ||
    (facts.versions ?? []).some((one) => bouwsteenRules['bouwsteen-version:read'](actor, one)) ||
    (facts.taakopdrachten ?? []).some((one) => programmaRules['taakopdracht:read'](actor, one)) ||
    (facts.packages ?? []).some((one) => bouwsteenRules['package:read'](actor, one)) ||
    (facts.files ?? []).some((one) => itemRules['file:read'](actor, one)));

export const routeRules = {
  /** As the thing: who may read something of it. A lezer reads what is shared, not along which tables it went. */
  'route:read': reads,
  /** What was said in one of our overleggen stays with who takes part there, and with who keeps the route. */
  'route-step:read': (actor: Actor, facts: RouteStepFacts) =>
    reads(actor, facts) &&
    (facts.stepOverlegId === null ||
      actor.participatesIn.has(facts.stepOverlegId) ||
      actor.secretarisOf.has(facts.stepOverlegId) ||
      keeps(actor, facts)),
  'route:write': keeps,
};
