import { inAnyWerkgroep, inProgramma, isInsider, type Actor } from '~/domain/access/actor';
import type { Prisma } from '../generated/client';

const nothing = { id: { in: [] as string[] } };

/** maatregel:read */
export const visibleMaatregelen = (actor: Actor): Prisma.MaatregelWhereInput =>
  inProgramma(actor) ? { programmaId: actor.programmaId } : nothing;

/** revision:read */
export const visibleRevisions = (actor: Actor): Prisma.SeriesRevisionWhereInput =>
  inProgramma(actor)
    ? {
        maatregel: { programmaId: actor.programmaId },
        ...(actor.financien ? {} : { kind: { not: 'proposal' } }),
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
    {
      werkgroepId: {
        in: [...actor.werkgroepsecretarisOf, ...actor.werkgroepvoorzitterOf, ...actor.werkgroeplidOf],
      },
    },
    {
      state: { not: 'concept' },
      ...(inAnyWerkgroep(actor) ? {} : { werkgroep: { overlegId: { in: [...actor.participatesIn] } } }),
    },
  ],
});
