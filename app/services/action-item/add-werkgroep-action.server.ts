import { reasonsNotToAssign } from '~/domain/action-item/assign';
import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import {
  werkgroepMeetingAtHand,
  type WerkgroepMeetingAddress,
} from '../werkgroep-meeting/meeting-at-hand.server';
import { insertAction, unknownInAction, type ActionInput } from './action-row.server';

/** An actie agreed in a meeting of a werkgroep, with its owners, deadline and what it serves (product rule 7). */
export async function addWerkgroepAction(
  ctx: Ctx,
  at: WerkgroepMeetingAddress,
  input: ActionInput,
): Promise<Outcome<{ id: string }>> {
  const { programmaId } = ctx.actor;
  const object = { kind: 'action', id: null } as const;
  return change(ctx, { action: 'action_added', object }, async (tx, record) => {
    const found = await werkgroepMeetingAtHand(tx, ctx, at);
    if (!found.ok) return found;
    if (found.row.cancelledAt) return refused({ code: 'werkgroep_meeting_cancelled' });
    const reasons = reasonsNotToAssign(input, found.date);
    if (reasons.length > 0) return refused(...reasons);
    const unknown = await unknownInAction(tx, programmaId, { ...input, decisionId: null }, null);
    if (unknown) return refused({ code: 'unknown_reference', field: unknown });
    const id = newId();
    const { werkgroepId, id: werkgroepMeetingId } = at;
    const position = await tx.actionItem.count({ where: { werkgroepMeetingId } });
    const written = await insertAction(
      tx,
      { id, programmaId, origin: 'werkgroep', werkgroepId, werkgroepMeetingId, position, createdAt: ctx.now },
      input,
    );
    record({
      object: { kind: 'action', id },
      change: { detail: { ...written.detail, werkgroepId, werkgroepMeetingId } },
    });
    return done({ id });
  });
}
