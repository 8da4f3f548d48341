import { reasonsNotToExtend } from '~/domain/consultation/rules';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { consultationAtHand } from './consultation-at-hand.server';

/** Gives more time; a consultation that was closed opens again. What parties handed in stays handed in. */
export async function extendConsultation(
  ctx: Ctx,
  id: string,
  input: { until: string; version: number },
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'consultation', id } as const;
  return change(ctx, { action: 'consultation_changed', object }, async (tx, record) => {
    const found = await consultationAtHand(tx, ctx, id);
    if (!found.ok) return found;
    const { row, until: before, state } = found;
    const { until, version } = input;
    if (row.version !== version) {
      return stale({
        version: row.version,
        fields: [{ name: 'until', label: 'Tot en met', theirs: before, yours: until }],
      });
    }
    const reasons = reasonsNotToExtend({ until: before, state }, until, amsterdamDate(ctx.now));
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code, field: 'until' })));
    await tx.consultation.update({
      where: { id },
      data: { until: new Date(until), closedAt: null, version: { increment: 1 } },
    });
    record({
      overlegId: row.overlegId,
      change: {
        fields: {
          deadline: { from: before, to: until },
          ...(state === 'closed' ? { state: { from: 'gesloten', to: 'open' } } : {}),
        },
      },
    });
    return done({ id });
  });
}
