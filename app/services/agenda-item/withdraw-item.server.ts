import { reasonsNotToWithdrawItem } from '~/domain/agenda-item/rules';
import type { Ctx } from '~/domain/context';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { itemToPrepare, type ItemPlace } from './item-to-prepare.server';

export type Withdrawing = { itemId: string; reason: string; version: number };

/** Takes an item off the agenda or the parking list; it stays findable as withdrawn (product rule 13). */
export async function withdrawItem(
  ctx: Ctx,
  place: ItemPlace,
  input: Withdrawing,
): Promise<Outcome<{ id: string }>> {
  const { itemId, reason } = input;
  const meetingId = 'meetingId' in place ? place.meetingId : null;
  const attempt = { action: 'item_withdrawn', object: { kind: 'item', id: itemId }, meetingId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await itemToPrepare(tx, ctx, place, itemId);
    if (!found.ok) return found;
    const reasons = reasonsNotToWithdrawItem(found.facts, reason);
    if (reasons.length > 0) {
      return refused(
        ...reasons.map((code) => ({ code, ...(code === 'withdraw_reason_missing' && { field: 'reason' }) })),
      );
    }
    const { row } = found;
    const saved = await tx.agendaItem.updateMany({
      where: { id: itemId, version: input.version },
      data: { withdrawnAt: ctx.now, withdrawnReason: reason || null, version: { increment: 1 } },
    });
    if (saved.count === 0) {
      // Somebody changed what is about to disappear: show what it says now.
      return stale({
        version: row.version,
        fields: [{ name: 'title', label: 'Titel', theirs: row.title, yours: '' }],
      });
    }
    record({ overlegId: row.overlegId, change: { detail: { title: row.title, reason } } });
    return done({ id: itemId });
  });
}
