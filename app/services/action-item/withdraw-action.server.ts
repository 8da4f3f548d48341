import type { Ctx } from '~/domain/context';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { minuting } from '../minutes/minuting.server';
import { dropAction } from './action-row.server';
import { actionOf } from './change-action.server';

/** Takes an actie back that was minuted by mistake; it stays findable as vervallen (product rule 13). */
export async function withdrawAction(
  ctx: Ctx,
  input: { meetingId: string; id: string; version: number; reason: string },
): Promise<Outcome<{ itemId: string }>> {
  const { meetingId, id, version, reason } = input;
  const object = { kind: 'action', id } as const;
  return change(ctx, { action: 'action_withdrawn', object, meetingId }, async (tx, record) => {
    const found = await minuting(tx, ctx, meetingId);
    if (!found.ok) return found;
    const now = await actionOf(tx, meetingId, id);
    if (!now?.agendaItemId) return hidden;
    if (now.withdrawnAt) return refused({ code: 'action_withdrawn' });
    if (reason.trim() === '') return refused({ code: 'reason_missing', field: 'reason' });
    const dropped = await dropAction(tx, now, { version, reason, at: ctx.now });
    if (!dropped.ok) return dropped;
    record({ overlegId: found.meeting.overlegId, change: dropped.value });
    return done({ itemId: now.agendaItemId });
  });
}
