import { inAnyWerkgroep, inProgramma, isInsider, werkgroepenOf, type Actor } from '~/domain/access/actor';
import type { Prisma } from '../generated/client';
import { visibleBouwsteenVersions } from './bouwstenen.server';
import { askedIn } from './consultations.server';

const nothing = { id: { in: [] as string[] } };

/** maatregel:read */
export const visibleMaatregelen = (actor: Actor): Prisma.MaatregelWhereInput =>
  inProgramma(actor) ? { programmaId: actor.programmaId } : nothing;

/** revision:read */
export const visibleRevisions = (actor: Actor): Prisma.SeriesRevisionWhereInput =>
  inProgramma(actor)
    ? {
        maatregel: { programmaId: actor.programmaId },
        ...(actor.financien
          ? {}
          : {
              OR: [
                { kind: { not: 'proposal' } },
                { ficheVersion: { bouwsteenVersion: visibleBouwsteenVersions(actor) } },
              ],
            }),
      }
    : nothing;

/** werkgroep:read */
export const visibleWerkgroepen = (actor: Actor): Prisma.WerkgroepWhereInput =>
  isInsider(actor) ? { programmaId: actor.programmaId } : nothing;

/** taakopdracht:read */
export const visibleTaakopdrachten = (actor: Actor): Prisma.TaakopdrachtVersionWhereInput => ({
  werkgroep: { programmaId: actor.programmaId },
  OR: [
    { werkgroep: { overlegId: { in: [...actor.secretarisOf] } } },
    { werkgroepId: { in: werkgroepenOf(actor) } },
    {
      state: { not: 'concept' },
      ...(inAnyWerkgroep(actor)
        ? {}
        : {
            OR: [
              { werkgroep: { overlegId: { in: [...actor.participatesIn] } } },
              { consultations: { some: askedIn(actor) } },
            ],
          }),
    },
    ...(inProgramma(actor) ? [{ share: { isNot: null } }] : []),
  ],
});
