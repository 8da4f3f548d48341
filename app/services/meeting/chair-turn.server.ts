import { chairByRotation, type ChairTurn } from '~/domain/meeting/chair';
import type { Tx } from '~/platform/db/client.server';

/** Whose turn it is to chair a meeting of this overleg that starts then, and who takes part. */
export async function chairTurn(
  tx: Tx,
  overlegId: string,
  startsAt: Date,
  /** The meeting itself, when it exists already: it must not count as one that went before. */
  meetingId?: string,
): Promise<{ byTurn: ChairTurn | null; participants: string[]; functions: Map<string, string | null> }> {
  const parties = await tx.overlegParticipant.findMany({
    where: { overlegId },
    orderBy: [{ chairOrder: 'asc' }, { partyId: 'asc' }],
    select: { partyId: true, chairOrder: true, chairFunction: true },
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
  const rotation = parties
    .filter((party) => party.chairOrder !== null)
    .map((party) => ({ partyId: party.partyId, function: party.chairFunction }));
  return {
    byTurn: chairByRotation(
      rotation,
      earlier.map((meeting) => meeting.chairPartyId),
    ),
    participants: parties.map((party) => party.partyId),
    functions: new Map(parties.map((party) => [party.partyId, party.chairFunction])),
  };
}
