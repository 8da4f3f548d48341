import { reasonsNotToReplace } from '~/domain/decision/rules';
import type { Refusal } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { MinutesMeeting } from '../minutes/minuting.server';

/** Why this besluit can't take the place of that one; locked, so that two can't replace the same. */
export async function refusalsToReplace(
  tx: Tx,
  meeting: MinutesMeeting,
  replacesId: string | null,
  byId: string | null = null,
): Promise<Refusal[]> {
  if (replacesId === null) return [];
  await tx.$queryRaw`SELECT 1 FROM "Decision" WHERE "id" = ${replacesId}::uuid FOR UPDATE`;
  const old = await tx.decision.findFirst({
    where: { id: replacesId, overleg: { programmaId: meeting.programmaId } },
    select: {
      id: true,
      overlegId: true,
      lockedAt: true,
      withdrawnAt: true,
      replacedBy: { select: { id: true, withdrawnAt: true } },
      meeting: { select: { id: true, overlegId: true, state: true, minutesState: true } },
    },
  });
  if (!old) return [{ code: 'unknown_reference', field: 'replacesId' }];
  const facts = {
    id: old.id,
    overlegId: old.overlegId,
    meeting: old.meeting,
    locked: old.lockedAt !== null,
    withdrawn: old.withdrawnAt !== null,
    replacedById: old.replacedBy?.id ?? null,
    effectApplied: true,
  };
  const by = { id: byId, overlegId: meeting.overlegId };
  return reasonsNotToReplace(facts, by).map((code) => ({ code, field: 'replacesId' }));
}
