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

const keeps = (actor: Actor, facts: RouteKeepers): boolean =>
  facts.programmaId === actor.programmaId &&
  (facts.overlegIds.some((id) => actor.secretarisOf.has(id)) ||
    facts.werkgroepIds.some((id) => actor.werkgroepsecretarisOf.has(id)));

export const routeRules = {
  /** As the thing: who may read something of it. A lezer reads what is shared, not along which tables it went. */
  'route:read': (actor: Actor, facts: RouteFacts) =>
    facts.programmaId === actor.programmaId &&
    isInsider(actor) &&
    (keeps(actor, facts) ||
      facts.werkgroepIds.some((id) => inWerkgroep(actor, id)) ||
      (facts.versions ?? []).some((one) => bouwsteenRules['bouwsteen-version:read'](actor, one)) ||
      (facts.taakopdrachten ?? []).some((one) => programmaRules['taakopdracht:read'](actor, one)) ||
      (facts.packages ?? []).some((one) => bouwsteenRules['package:read'](actor, one)) ||
      (facts.files ?? []).some((one) => itemRules['file:read'](actor, one))),
  'route:write': keeps,
};
