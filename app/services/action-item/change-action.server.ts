import { reasonsNotToAssign } from '~/domain/action-item/assign';
import type { Ctx } from '~/domain/context';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { minuting } from '../minutes/minuting.server';
import { rewriteAction, storedAction, unknownInAction, type ActionInput } from './action-row.server';

/** Mends the wording, owners, deadline or maatregelen of an actie while its minutes are not adopted. */
export async function changeAction(
  ctx: Ctx,
  input: ActionInput & { meetingId: string; id: string; decisionId: string | null; version: number },
): Promise<Outcome<{ itemId: string }>> {
  const { meetingId, id } = input;
  const object = { kind: 'action', id } as const;
  return change(ctx, { action: 'action_changed', object, meetingId }, async (tx, record) => {
    const found = await minuting(tx, ctx, meetingId);
    if (!found.ok) return found;
    const { programmaId, overlegId, date } = found.meeting;
    const now = await actionOf(tx, meetingId, id);
    if (!now?.agendaItemId) return hidden;
    if (now.withdrawnAt) return refused({ code: 'action_withdrawn' });
    const reasons = reasonsNotToAssign(input, date);
    if (reasons.length > 0) return refused(...reasons);
    const unknown = await unknownInAction(tx, programmaId, input, meetingId);
    if (unknown) return refused({ code: 'unknown_reference', field: unknown });
    const rewritten = await rewriteAction(tx, now, input);
    if (!rewritten.ok) return rewritten;
    record({ overlegId, change: rewritten.value });
    return done({ itemId: now.agendaItemId });
  });
}

export const actionOf = (tx: Tx, meetingId: string, id: string) =>
  tx.actionItem.findFirst({ where: { id, meetingId, origin: 'vergadering' }, select: storedAction });
