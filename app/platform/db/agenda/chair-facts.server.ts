import type { ChairTurn } from '~/domain/meeting/chair';
import type { Db, Tx } from '../client.server';

export type ChairFacts = {
  /** Parties that take turns, in their order. */
  rotation: ChairTurn[];
  /** Chairs of earlier meetings, the last one first. */
  earlier: (string | null)[];
  participants: { partyId: string; shortName: string; function: string | null }[];
};

/**
 * What decides who chairs a meeting of this overleg that starts then.
 * @param meetingId the meeting itself, when it exists already: it must not count as one that went before
 */
export async function chairFacts(
  tx: Db | Tx,
  overlegId: string,
  startsAt: Date,
  meetingId?: string,
): Promise<ChairFacts> {
  const parties = await tx.overlegParticipant.findMany({
    where: { overlegId },
    orderBy: [{ sortOrder: 'asc' }, { partyId: 'asc' }],
    select: { partyId: true, chairOrder: true, chairFunction: true, party: { select: { shortName: true } } },
  });
  const earlier = await tx.meeting.findMany({
    where: {
      overlegId,
      startsAt: { lt: startsAt },
      state: { not: 'afgelast' },
      ...(meetingId && { id: { not: meetingId } }),
    },
    orderBy: { startsAt: 'desc' },
    take: 20,
    select: { chairPartyId: true },
  });
  return {
    rotation: parties
      .filter((party) => party.chairOrder !== null)
      .sort((a, b) => Number(a.chairOrder) - Number(b.chairOrder))
      .map((party) => ({ partyId: party.partyId, function: party.chairFunction })),
    earlier: earlier.map((meeting) => meeting.chairPartyId),
    participants: parties.map(({ partyId, chairFunction, party }) => ({
      partyId,
      shortName: party.shortName,
      function: chairFunction,
    })),
  };
}
