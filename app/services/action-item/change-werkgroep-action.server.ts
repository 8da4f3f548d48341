import { reasonsNotToAssign } from '~/domain/action-item/assign';
import type { Ctx } from '~/domain/context';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import {
  werkgroepMeetingAtHand,
  type WerkgroepMeetingAddress,
} from '../werkgroep-meeting/meeting-at-hand.server';
import { rewriteAction, storedAction, unknownInAction, type ActionInput } from './action-row.server';

/** Mends an actie that a werkgroep agreed. */
export async function changeWerkgroepAction(
  ctx: Ctx,
  at: WerkgroepMeetingAddress & { actionId: string },
  input: ActionInput & { version: number },
): Promise<Outcome<{ id: string }>> {
  const { actionId } = at;
  const object = { kind: 'action', id: actionId } as const;
  return change(ctx, { action: 'action_changed', object }, async (tx, record) => {
    const found = await werkgroepMeetingAtHand(tx, ctx, at);
    if (!found.ok) return found;
    const now = await werkgroepActionOf(tx, at.id, actionId);
    if (!now) return hidden;
    if (now.withdrawnAt) return refused({ code: 'action_withdrawn' });
    const reasons = reasonsNotToAssign(input, found.date);
    if (reasons.length > 0) return refused(...reasons);
    const draft = { ...input, decisionId: null };
    const unknown = await unknownInAction(tx, ctx.actor.programmaId, draft, null);
    if (unknown) return refused({ code: 'unknown_reference', field: unknown });
    const rewritten = await rewriteAction(tx, now, draft);
    if (!rewritten.ok) return rewritten;
    record({ change: rewritten.value });
    return done({ id: actionId });
  });
}

export const werkgroepActionOf = (tx: Tx, werkgroepMeetingId: string, id: string) =>
  tx.actionItem.findFirst({ where: { id, werkgroepMeetingId, origin: 'werkgroep' }, select: storedAction });
