import type { Tx } from '~/platform/db/client.server';

/**
 * Who can be mailed for these parties today, everybody once: their representatives, and for a group those of its members.
 * @param today plain date in Europe/Amsterdam
 */
export function peopleOfParties(
  tx: Tx,
  partyIds: readonly string[],
  today: string,
): Promise<{ id: string; email: string }[]> {
  const day = new Date(today);
  const holds = { from: { lte: day }, OR: [{ until: null }, { until: { gte: day } }] };
  const among = { in: [...partyIds] };
  return tx.person.findMany({
    where: {
      activeFrom: { lte: day },
      OR: [{ activeUntil: null }, { activeUntil: { gte: day } }],
      grants: {
        some: {
          role: 'partijvertegenwoordiger',
          ...holds,
          party: { OR: [{ id: among }, { groups: { some: { groupId: among } } }] },
        },
      },
    },
    select: { id: true, email: true },
    orderBy: { id: 'asc' },
  });
}
