import { isInsider, werkgroepenOf, type Actor } from '~/domain/access/actor';
import type { Prisma } from '../generated/client';
import { visibleFiles } from './attachments.server';
import { visibleBouwsteenVersions, visiblePackages } from './bouwstenen.server';
import { visibleTaakopdrachten } from './programma.server';

/**
 * route:read, per kind of thing that has a route: who keeps it or works in its werkgroep, and who reads something of it.
 * Beside domain/access/route.ts.
 */

const nothing = { id: { in: [] as string[] } };

const prepared = (actor: Actor) => ({ overlegId: { in: [...actor.secretarisOf] } });

const ofWerkgroep = (actor: Actor): Prisma.WerkgroepWhereInput => ({
  OR: [{ id: { in: werkgroepenOf(actor) } }, prepared(actor)],
});

export const bouwstenenWithRoute = (actor: Actor): Prisma.BouwsteenWhereInput =>
  isInsider(actor)
    ? {
        programmaId: actor.programmaId,
        OR: [{ werkgroep: ofWerkgroep(actor) }, { versions: { some: visibleBouwsteenVersions(actor) } }],
      }
    : nothing;

/** A werkgroep stands for its taakopdracht. */
export const werkgroepenWithRoute = (actor: Actor): Prisma.WerkgroepWhereInput =>
  isInsider(actor)
    ? {
        programmaId: actor.programmaId,
        OR: [ofWerkgroep(actor), { taakopdrachten: { some: visibleTaakopdrachten(actor) } }],
      }
    : nothing;

export const packagesWithRoute = (actor: Actor): Prisma.PackageWhereInput =>
  isInsider(actor) ? visiblePackages(actor) : nothing;

export const documentsWithRoute = (actor: Actor): Prisma.DocumentWhereInput =>
  isInsider(actor)
    ? {
        programmaId: actor.programmaId,
        OR: [
          { attachments: { some: { item: prepared(actor) } } },
          { versions: { some: visibleFiles(actor) } },
        ],
      }
    : nothing;

/** route:write, per kind: of which things this person keeps the route. */
const kept = (actor: Actor): Prisma.RouteStepWhereInput[] => {
  const werkgroep: Prisma.WerkgroepWhereInput = {
    OR: [prepared(actor), { id: { in: [...actor.werkgroepsecretarisOf] } }],
  };
  return [
    { bouwsteen: { werkgroep } },
    { werkgroep },
    { package: prepared(actor) },
    { document: { attachments: { some: { item: prepared(actor) } } } },
  ];
};

/** route-step:read */
export const visibleRouteSteps = (actor: Actor): Prisma.RouteStepWhereInput => ({
  programmaId: actor.programmaId,
  AND: [
    {
      OR: [
        { bouwsteen: bouwstenenWithRoute(actor) },
        { werkgroep: werkgroepenWithRoute(actor) },
        { package: packagesWithRoute(actor) },
        { document: documentsWithRoute(actor) },
      ],
    },
    {
      OR: [
        { overlegId: null },
        { overlegId: { in: [...actor.participatesIn, ...actor.secretarisOf] } },
        ...kept(actor),
      ],
    },
  ],
});
