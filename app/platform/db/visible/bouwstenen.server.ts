import { inProgramma, isInsider, werkgroepenOf, type Actor } from '~/domain/access/actor';
import type { Prisma } from '../generated/client';
import { askedIn } from './consultations.server';

/** Where-clauses of deliveries, beside domain/access/bouwsteen.ts. */

const nothing = { id: { in: [] as string[] } };

const reached = (actor: Actor) => [...new Set([...actor.participatesIn, ...actor.secretarisOf])];

const own = (actor: Actor): Prisma.WerkgroepWhereInput => ({ id: { in: werkgroepenOf(actor) } });

const prepared = (actor: Actor): Prisma.WerkgroepWhereInput => ({
  overlegId: { in: [...actor.secretarisOf] },
});

/** bouwsteen:read */
export const visibleBouwstenen = (actor: Actor): Prisma.BouwsteenWhereInput =>
  isInsider(actor) ? { programmaId: actor.programmaId } : nothing;

/** bouwsteen-version:read */
export const visibleBouwsteenVersions = (actor: Actor): Prisma.BouwsteenVersionWhereInput => ({
  bouwsteen: { programmaId: actor.programmaId },
  OR: [
    { bouwsteen: { werkgroep: own(actor) } },
    {
      submittedAt: { not: null },
      OR: [
        // An empty condition in OR finds nothing: say the whole of it.
        ...(actor.financien ? [{ submittedAt: { not: null } }] : []),
        { bouwsteen: { werkgroep: prepared(actor) } },
        { shownTo: { some: { overlegId: { in: reached(actor) } } } },
        { acceptedAs: { werkgroep: { overlegId: { in: reached(actor) } } } },
        { consultations: { some: askedIn(actor) } },
        ...(inProgramma(actor) ? [{ share: { isNot: null } }] : []),
      ],
    },
  ],
});

/** bouwsteen-version:gather, for packages of this overleg. */
export const gatherableVersions = (actor: Actor, overlegId: string): Prisma.BouwsteenVersionWhereInput =>
  actor.secretarisOf.has(overlegId)
    ? {
        bouwsteen: { programmaId: actor.programmaId },
        submittedAt: { not: null },
        OR: [
          { bouwsteen: { werkgroep: prepared(actor) } },
          { shownTo: { some: { overlegId } } },
          { share: { isNot: null } },
        ],
      }
    : nothing;

/** fiche:read: while it is written. */
export const visibleFiches = (actor: Actor): Prisma.FicheWhereInput => ({
  bouwsteen: { programmaId: actor.programmaId, werkgroep: own(actor) },
});

/** bouwsteen-version:read, of the version that the fiche was submitted with. */
export const visibleFicheVersions = (actor: Actor): Prisma.FicheVersionWhereInput => ({
  bouwsteenVersion: visibleBouwsteenVersions(actor),
});

/** package:read */
export const visiblePackages = (actor: Actor): Prisma.PackageWhereInput => ({
  programmaId: actor.programmaId,
  OR: [
    { overlegId: { in: [...actor.secretarisOf] } },
    { overlegId: { in: [...actor.participatesIn] }, sentAt: { not: null } },
  ],
});

/** escalatie:read */
export const visibleEscalaties = (actor: Actor): Prisma.EscalatieWhereInput => ({
  programmaId: actor.programmaId,
  OR: [
    { werkgroep: own(actor) },
    { overlegId: { in: [...actor.secretarisOf] } },
    { overlegId: { in: [...actor.participatesIn] }, item: { sent: { isNot: null } } },
  ],
});

/** werkgroep-meeting:read */
export const visibleWerkgroepMeetings = (actor: Actor): Prisma.WerkgroepMeetingWhereInput => ({
  werkgroep: { programmaId: actor.programmaId, OR: [own(actor), prepared(actor)] },
});

/** werkgroep:comment: what people of a werkgroep say to each other. */
export const visibleComments = (actor: Actor): Prisma.WerkgroepCommentWhereInput => ({
  werkgroep: { programmaId: actor.programmaId, ...own(actor) },
});

/** centrale-opdracht:read */
export const visibleCentraleOpdrachten = (actor: Actor): Prisma.CentraleOpdrachtVersionWhereInput =>
  isInsider(actor)
    ? {
        programmaId: actor.programmaId,
        ...(actor.secretarisOf.size > 0 ? {} : { state: { not: 'concept' } }),
      }
    : nothing;
