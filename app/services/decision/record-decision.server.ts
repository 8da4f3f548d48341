import type { Ctx } from '~/domain/context';
import type { Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { minuting } from '../minutes/minuting.server';
import { writeDecision, type DecisionInput } from './write-decision.server';

/** A besluit of the overleg on an agendapunt, with its number for life and its effect. */
export async function recordDecision(
  ctx: Ctx,
  input: DecisionInput & { meetingId: string },
): Promise<Outcome<{ id: string; number: string }>> {
  const { meetingId } = input;
  const object = { kind: 'decision', id: null } as const;
  return change(ctx, { action: 'decision_recorded', object, meetingId }, async (tx, record) => {
    const found = await minuting(tx, ctx, meetingId);
    if (!found.ok) return found;
    return writeDecision(tx, found.meeting, input, { ctx, record });
  });
}
