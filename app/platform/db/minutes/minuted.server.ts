import type { Db, Tx } from '../client.server';

/** Whether a besluit, an actie or inbreng was minuted on this meeting, and stands. */
export async function isMinuted(tx: Db | Tx, meetingId: string): Promise<boolean> {
  const item = await tx.agendaItem.findFirst({
    where: {
      meetingId,
      OR: [
        { decisions: { some: { withdrawnAt: null } } },
        { actionItems: { some: { withdrawnAt: null } } },
        { contributions: { some: {} } },
      ],
    },
    select: { id: true },
  });
  return item !== null;
}
