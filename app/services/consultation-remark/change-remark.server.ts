import { reasonsNotToChangeRemark } from '~/domain/consultation/rules';
import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { RemarkInput } from './make-remark.server';
import { ownRemark, type RemarkPlace } from './remark-at-hand.server';

/** Changes a remark of the own list; two colleagues never overwrite each other unseen. */
export async function changeConsultationRemark(
  ctx: Ctx,
  at: RemarkPlace,
  input: RemarkInput & { version: number },
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'consultation', id: at.consultationId } as const;
  return change(ctx, { action: 'consultation_remark_changed', object }, async (tx, record) => {
    const found = await ownRemark(tx, ctx, at);
    if (!found.ok) return found;
    const { answer, withdrawnAt, version, ...remark } = found.remark;
    const reasons = reasonsNotToChangeRemark(found, {
      answered: answer !== null,
      withdrawn: withdrawnAt !== null,
    });
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    const { place, kind, text } = input;
    if (version !== input.version) {
      const fields = [
        { name: 'place', label: 'Waar in het stuk', theirs: remark.place, yours: place },
        { name: 'kind', label: 'Soort', theirs: remark.kind, yours: kind },
        { name: 'text', label: 'Opmerking', theirs: remark.text, yours: text },
      ];
      return stale({ version, fields });
    }
    await tx.consultationRemark.update({
      where: { id: at.remarkId },
      data: { place, kind, text, version: { increment: 1 } },
    });
    record({
      overlegId: found.consultation.row.overlegId,
      privateToPartyId: at.partyId,
      change: {
        detail: { remarkId: at.remarkId, position: remark.position },
        fields: changedValues(remark, { place, kind, text }),
      },
    });
    return done({ id: at.remarkId });
  });
}
