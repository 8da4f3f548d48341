import { reasonsNotToAnswerRemark } from '~/domain/consultation/rules';
import type { RemarkAnswer } from '~/domain/minutes/remark';
import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { consultationAtHand } from '~/services/consultation/consultation-at-hand.server';

export type AnswerInput = { answer: RemarkAnswer; why: string; version: number };

/** The werkorganisatie says what is done with a remark; from then on everyone who was asked sees both. */
export async function answerConsultationRemark(
  ctx: Ctx,
  at: { consultationId: string; remarkId: string },
  input: AnswerInput,
): Promise<Outcome<{ id: string }>> {
  const { consultationId, remarkId: id } = at;
  const object = { kind: 'consultation', id: consultationId } as const;
  return change(ctx, { action: 'consultation_remark_answered', object }, async (tx, record) => {
    const found = await consultationAtHand(tx, ctx, consultationId, 'share');
    if (!found.ok) return found;
    await tx.$queryRaw`SELECT 1 FROM "ConsultationRemark" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
    const remark = await tx.consultationRemark.findFirst({
      where: { id, consultationId },
      select: {
        answer: true,
        answerWhy: true,
        withdrawnAt: true,
        version: true,
        position: true,
        party: { select: { shortName: true } },
        asked: { select: { answeredAt: true } },
      },
    });
    // What a party has not handed in is not there yet for the werkorganisatie.
    const handedIn = remark?.asked.answeredAt != null;
    if (!remark || (!handedIn && remark.answer === null)) return hidden;
    const { answer } = input;
    const why = input.why.trim();
    const withdrawn = remark.withdrawnAt !== null;
    const reasons = reasonsNotToAnswerRemark({ handedIn: true, withdrawn }, answer, why);
    if (reasons.length > 0) {
      const field = (code: string) => (code === 'consultation_why_missing' ? { field: 'why' } : {});
      return refused(...reasons.map((code) => ({ code, ...field(code) })));
    }
    if (remark.version !== input.version) {
      const fields = [
        { name: 'answer', label: 'Antwoord', theirs: remark.answer ?? '', yours: answer },
        { name: 'why', label: 'Waarom', theirs: remark.answerWhy, yours: why },
      ];
      return stale({ version: remark.version, fields });
    }
    await tx.consultationRemark.update({
      where: { id },
      data: { answer, answerWhy: why, answeredAt: ctx.now, version: { increment: 1 } },
    });
    record({
      overlegId: found.row.overlegId,
      change: {
        detail: { remarkId: id, name: `${remark.party.shortName} ${remark.position}` },
        fields: changedValues(
          { answer: remark.answer, answerWhy: remark.answerWhy },
          { answer, answerWhy: why },
        ),
      },
    });
    return done({ id });
  });
}
