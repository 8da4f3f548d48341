import type { Ctx } from '~/domain/context';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import {
  werkgroepMeetingAtHand,
  type WerkgroepMeetingAddress,
} from '../werkgroep-meeting/meeting-at-hand.server';
import { dropAction } from './action-row.server';
import { werkgroepActionOf } from './change-werkgroep-action.server';

/** Takes an actie of a werkgroep back with a reason; it stays findable as vervallen. */
export async function withdrawWerkgroepAction(
  ctx: Ctx,
  at: WerkgroepMeetingAddress & { actionId: string },
  { version, reason }: { version: number; reason: string },
): Promise<Outcome<{ id: string }>> {
  const { actionId } = at;
  const object = { kind: 'action', id: actionId } as const;
  return change(ctx, { action: 'action_withdrawn', object }, async (tx, record) => {
    const found = await werkgroepMeetingAtHand(tx, ctx, at);
    if (!found.ok) return found;
    const now = await werkgroepActionOf(tx, at.id, actionId);
    if (!now) return hidden;
    if (now.withdrawnAt) return refused({ code: 'action_withdrawn' });
    if (reason.trim() === '') return refused({ code: 'reason_missing', field: 'reason' });
    const dropped = await dropAction(tx, now, { version, reason, at: ctx.now });
    if (!dropped.ok) return dropped;
    record({ change: dropped.value });
    return done({ id: actionId });
  });
}
