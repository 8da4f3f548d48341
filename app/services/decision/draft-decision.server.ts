import type { DecisionFacts } from '~/domain/decision/rules';
import type { Tx } from '~/platform/db/client.server';
import type { MinutesMeeting } from '../minutes/minuting.server';

/** A besluit of this meeting with what its rules ask, locked until the transaction ends; null when it is not there. */
export async function draftDecision(tx: Tx, meeting: MinutesMeeting, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Decision" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  const row = await tx.decision.findFirst({
    where: { id, meetingId: meeting.meetingId },
    include: {
      subjects: true,
      positions: true,
      replacedBy: { select: { id: true } },
      actionItems: { where: { withdrawnAt: null }, select: { id: true } },
    },
  });
  if (!row) return null;
  const facts: DecisionFacts = {
    id: row.id,
    overlegId: row.overlegId,
    meeting: {
      id: meeting.meetingId,
      overlegId: meeting.overlegId,
      state: meeting.meetingState,
      minutesState: meeting.state,
    },
    locked: row.lockedAt !== null,
    withdrawn: row.withdrawnAt !== null,
    replacedById: row.replacedBy?.id ?? null,
    effectApplied: await isAtWork(tx, row),
  };
  return { row, facts };
}

type Applied = { effect: string; effectDetail: unknown; actionItems: readonly unknown[] };

/** Actions that were all withdrawn, and a point that was taken off again, hold nobody to anything. */
async function isAtWork(tx: Tx, { effect, effectDetail, actionItems }: Applied): Promise<boolean> {
  if (effect === 'geen') return false;
  if (effect === 'actie_opdragen') return actionItems.length > 0;
  if (effect !== 'punt_aanhouden') return true;
  const itemId = (effectDetail as { itemId?: string } | null)?.itemId;
  if (itemId === undefined) return false;
  return (await tx.agendaItem.count({ where: { id: itemId, withdrawnAt: null } })) > 0;
}
