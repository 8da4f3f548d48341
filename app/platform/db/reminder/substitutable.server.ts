import type { Prisma } from '../generated/client';

/**
 * Who can stand in for a party: somebody of that party who comes in already, with a role of today in its programma. Being
 * a substitute opens no door by itself, and a beheerder sees no content by that role.
 */
export function substitutable(of: {
  programmaId: string;
  partyId: string;
  today: string;
}): Prisma.PersonWhereInput {
  const day = new Date(of.today);
  const holds = { from: { lte: day }, OR: [{ until: null }, { until: { gte: day } }] };
  return {
    activeFrom: { lte: day },
    OR: [{ activeUntil: null }, { activeUntil: { gte: day } }],
    grants: { some: { programmaId: of.programmaId, role: { not: 'beheerder' }, ...holds } },
    AND: {
      OR: [
        { parties: { some: { partyId: of.partyId, ...holds } } },
        { grants: { some: { partyId: of.partyId, ...holds } } },
      ],
    },
  };
}

/** The rows that say who stands in for a party on a day. */
export const standsInOn = (partyId: string, today: string): Prisma.PartySubstituteWhereInput => ({
  partyId,
  from: { lte: new Date(today) },
  OR: [{ until: null }, { until: { gte: new Date(today) } }],
});
