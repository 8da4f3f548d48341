import type { Ctx } from '~/domain/context';
import { reasonsNotToWithdraw } from '~/domain/escalatie/rules';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { escalatieAtHand, type EscalatieAddress } from './escalatie-at-hand.server';

/**
 * Takes an escalatie back with a reason; it stays findable (product rule 13). Its agendapunt goes with it from the parking
 * list; what stands on an agenda is for the secretaris to take off.
 */
export async function withdrawEscalatie(
  ctx: Ctx,
  at: EscalatieAddress,
  input: { reason: string; version: number },
): Promise<Outcome<{ id: string }>> {
  const attempt = { action: 'escalatie_withdrawn', object: { kind: 'escalatie', id: at.id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await escalatieAtHand(tx, ctx, at);
    if (!found.ok) return found;
    const { row, facts } = found;
    const closed = reasonsNotToWithdraw(facts);
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));
    if (row.version !== input.version)
      return stale({
        version: row.version,
        fields: [{ name: 'question', label: 'Vraag aan het overleg', theirs: row.question, yours: '' }],
      });
    const reason = input.reason.trim();
    await tx.escalatie.update({
      where: { id: at.id },
      data: { withdrawnAt: ctx.now, withdrawnReason: reason, version: { increment: 1 } },
    });
    record({ overlegId: row.overlegId, change: { detail: { title: row.question, reason } } });
    const parkedItemId = facts.standing?.parkedItemId ?? null;
    if (parkedItemId !== null) {
      await tx.agendaItem.update({
        where: { id: parkedItemId },
        data: { withdrawnAt: ctx.now, withdrawnReason: reason, version: { increment: 1 } },
      });
      record({
        action: 'item_withdrawn',
        object: { kind: 'item', id: parkedItemId },
        overlegId: row.overlegId,
        change: { detail: { title: row.question, reason } },
      });
    }
    return done({ id: at.id });
  });
}
