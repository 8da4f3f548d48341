import { reasonsNotToChangeRemark } from '~/domain/consultation/rules';
import type { Ctx } from '~/domain/context';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { ownRemark, type RemarkPlace } from './remark-at-hand.server';

/** Takes a remark off the list before it is handed in; the party keeps seeing it as withdrawn. */
export async function withdrawConsultationRemark(
  ctx: Ctx,
  at: RemarkPlace,
  input: { version: number },
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'consultation', id: at.consultationId } as const;
  return change(ctx, { action: 'consultation_remark_withdrawn', object }, async (tx, record) => {
    const found = await ownRemark(tx, ctx, at);
    if (!found.ok) return found;
    const { answer, withdrawnAt, version, text, position } = found.remark;
    const reasons = reasonsNotToChangeRemark(found, {
      answered: answer !== null,
      withdrawn: withdrawnAt !== null,
    });
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    if (version !== input.version) {
      const fields = [{ name: 'text', label: 'Opmerking', theirs: text, yours: '' }];
      return stale({ version, fields });
    }
    await tx.consultationRemark.update({
      where: { id: at.remarkId },
      data: { withdrawnAt: ctx.now, version: { increment: 1 } },
    });
    record({
      overlegId: found.consultation.row.overlegId,
      privateToPartyId: at.partyId,
      change: { detail: { remarkId: at.remarkId, position } },
    });
    return done({ id: at.remarkId });
  });
}
