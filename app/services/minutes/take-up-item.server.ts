import type { Ctx } from '~/domain/context';
import { reasonsNotToTakeUpItem } from '~/domain/minutes/sitting';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { itemToMinute, minutesWriter } from './minuting.server';

/** The sitting goes on to this agendapunt: the one under way ends at the same moment. Coming back keeps the first start. */
export async function takeUpItem(
  ctx: Ctx,
  input: { meetingId: string; itemId: string },
): Promise<Outcome<{ itemId: string }>> {
  const object = { kind: 'item', id: input.itemId } as const;
  const attempt = { action: 'item_times_recorded', object, meetingId: input.meetingId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await minutesWriter(tx, ctx, input.meetingId, 'update');
    if (!found.ok) return found;
    const reasons = reasonsNotToTakeUpItem(found.meeting);
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    const named = await itemToMinute(tx, found.meeting, input.itemId);
    if (!named.ok) return named;
    await tx.agendaItem.updateMany({
      where: {
        meetingId: input.meetingId,
        id: { not: input.itemId },
        openedAt: { not: null },
        closedAt: null,
      },
      data: { closedAt: ctx.now },
    });
    const item = await tx.agendaItem.findUniqueOrThrow({
      where: { id: input.itemId },
      select: { openedAt: true },
    });
    await tx.agendaItem.update({
      where: { id: input.itemId },
      data: { openedAt: item.openedAt ?? ctx.now, closedAt: null },
    });
    record({ overlegId: found.meeting.overlegId, change: { detail: { takenUpAt: ctx.now.toISOString() } } });
    return done({ itemId: input.itemId });
  });
}
