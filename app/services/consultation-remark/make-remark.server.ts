import { reasonsNotToRespond } from '~/domain/consultation/rules';
import type { ConsultationRemarkKind } from '~/domain/consultation/kinds';
import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { responding, type ResponsePlace } from './responding.server';

export type RemarkInput = { place: string; kind: ConsultationRemarkKind; text: string };

/** Adds a remark to the list of a party; until the list is handed in it is that party's alone. */
export async function makeConsultationRemark(
  ctx: Ctx,
  at: ResponsePlace,
  input: RemarkInput,
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'consultation', id: at.consultationId } as const;
  return change(ctx, { action: 'consultation_remark_made', object }, async (tx, record) => {
    const found = await responding(tx, ctx, at);
    if (!found.ok) return found;
    const reasons = reasonsNotToRespond(found);
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code })));
    const last = await tx.consultationRemark.aggregate({ where: at, _max: { position: true } });
    const id = newId();
    const position = (last._max.position ?? 0) + 1;
    const { place, kind, text } = input;
    await tx.consultationRemark.create({
      data: { id, ...at, place, kind, text, position, byPersonId: ctx.actor.personId, createdAt: ctx.now },
    });
    record({
      overlegId: found.consultation.row.overlegId,
      privateToPartyId: at.partyId,
      change: { detail: { remarkId: id, position }, fields: { text: { from: null, to: text } } },
    });
    return done({ id });
  });
}
