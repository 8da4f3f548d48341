import type { Ctx } from '~/domain/context';
import { reasonsNotToWithdraw } from '~/domain/decision/rules';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { minutesWriter } from '../minutes/minuting.server';
import { draftDecision } from './draft-decision.server';

/** A draft besluit that should not be there: it stays, as vervallen, and so does its number (product rule 5). */
export async function withdrawDecision(
  ctx: Ctx,
  input: { meetingId: string; id: string; reason: string; version: number },
): Promise<Outcome<{ itemId: string }>> {
  const { meetingId, id } = input;
  const object = { kind: 'decision', id } as const;
  return change(ctx, { action: 'decision_withdrawn', object, meetingId }, async (tx, record) => {
    const found = await minutesWriter(tx, ctx, meetingId, 'share');
    if (!found.ok) return found;
    const draft = await draftDecision(tx, found.meeting, id);
    if (!draft) return hidden;
    const { row, facts } = draft;
    const reasons = reasonsNotToWithdraw(facts, input.reason);
    if (reasons.length > 0) {
      const fieldOf = (code: string) =>
        code === 'decision_withdraw_reason_missing' ? { field: 'reason' } : {};
      return refused(...reasons.map((code) => ({ code, ...fieldOf(code) })));
    }
    if (row.version !== input.version) {
      return stale({
        version: row.version,
        fields: [{ name: 'text', label: 'Besluit', theirs: row.text, yours: '' }],
      });
    }
    const reason = input.reason.trim();
    // The besluit that it was to replace is free again.
    await tx.decision.update({
      where: { id },
      data: { withdrawnAt: ctx.now, withdrawnReason: reason, replacesId: null, version: { increment: 1 } },
    });
    record({
      overlegId: found.meeting.overlegId,
      change: { detail: { number: row.number, reason, replacesId: row.replacesId } },
    });
    return done({ itemId: row.agendaItemId });
  });
}
