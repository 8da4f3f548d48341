import { reasonsNotToClose } from '~/domain/consultation/rules';
import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { consultationAtHand } from './consultation-at-hand.server';

/** Ends the round: parties can't hand in any more, and those who were asked see each other's positions. */
export async function closeConsultation(ctx: Ctx, id: string): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'consultation', id } as const;
  return change(ctx, { action: 'consultation_closed', object }, async (tx, record) => {
    const found = await consultationAtHand(tx, ctx, id);
    if (!found.ok) return found;
    const reasons = reasonsNotToClose(found.state);
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    await tx.consultation.update({ where: { id }, data: { closedAt: ctx.now, version: { increment: 1 } } });
    const silent = found.row.parties.filter(({ answeredAt }) => answeredAt === null).length;
    record({ overlegId: found.row.overlegId, change: { detail: { silent } } });
    return done({ id });
  });
}
