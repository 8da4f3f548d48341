import type { Tx } from '~/platform/db/client.server';

/**
 * Who can be mailed for a party today: its representatives, and for a group those of its members.
 * @param today plain date in Europe/Amsterdam
 */
export function peopleOfParty(
  tx: Tx,
  partyId: string,
  today: string,
): Promise<{ id: string; email: string }[]> {
  const day = new Date(today);
  const holds = { from: { lte: day }, OR: [{ until: null }, { until: { gte: day } }] };
  return tx.person.findMany({
    where: {
      activeFrom: { lte: day },
      OR: [{ activeUntil: null }, { activeUntil: { gte: day } }],
      grants: {
        some: {
          role: 'partijvertegenwoordiger',
          ...holds,
          party: { OR: [{ id: partyId }, { groups: { some: { groupId: partyId } } }] },
        },
      },
    },
    select: { id: true, email: true },
    orderBy: { id: 'asc' },
  });
}
