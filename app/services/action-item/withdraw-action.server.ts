import type { Ctx } from '~/domain/context';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { minuting } from '../minutes/minuting.server';
import { actionOf } from './change-action.server';

/** Takes an actie back that was minuted by mistake; it stays findable as vervallen (product rule 13). */
export async function withdrawAction(
  ctx: Ctx,
  input: { meetingId: string; id: string; version: number; reason: string },
): Promise<Outcome<{ itemId: string }>> {
  const { meetingId, id, version } = input;
  const object = { kind: 'action', id } as const;
  return change(ctx, { action: 'action_withdrawn', object, meetingId }, async (tx, record) => {
    const found = await minuting(tx, ctx, meetingId);
    if (!found.ok) return found;
    const now = await actionOf(tx, meetingId, id);
    if (!now?.agendaItemId) return hidden;
    if (now.withdrawnAt) return refused({ code: 'action_withdrawn' });
    const reason = input.reason.trim();
    if (reason === '') return refused({ code: 'reason_missing', field: 'reason' });
    const { count } = await tx.actionItem.updateMany({
      where: { id, version },
      data: { state: 'vervallen', withdrawnAt: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) {
      return stale({
        version: now.version,
        fields: [{ name: 'title', label: 'Actie', theirs: now.title, yours: '' }],
      });
    }
    record({ overlegId: found.meeting.overlegId, change: { detail: { title: now.title, reason } } });
    return done({ itemId: now.agendaItemId });
  });
}
