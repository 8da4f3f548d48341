import type { Ctx } from '~/domain/context';
import type { Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { minuting } from '../minutes/minuting.server';
import type { ActionInput } from './action-row.server';
import { writeAction } from './write-action.server';

/** An actie agreed on an agendapunt, with its owners, deadline and what it serves (product rule 7). */
export async function addMinutesAction(
  ctx: Ctx,
  input: ActionInput & { meetingId: string; itemId: string; decisionId: string | null },
): Promise<Outcome<{ id: string }>> {
  const { meetingId } = input;
  const object = { kind: 'action', id: null } as const;
  return change(ctx, { action: 'action_added', object, meetingId }, async (tx, record) => {
    const found = await minuting(tx, ctx, meetingId);
    if (!found.ok) return found;
    return writeAction(tx, found.meeting, input, { record, ctx });
  });
}
