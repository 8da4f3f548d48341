import type { Ctx } from '~/domain/context';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { reasonsNotToAnswer, type RemarkAnswer } from '~/domain/minutes/remark';
import { change } from '~/platform/db/change.server';
import { minutesWriter } from '../minutes/minuting.server';

/** The secretary answers a correction; from then on the participants see the remark with its answer. */
export async function answerRemark(
  ctx: Ctx,
  input: { meetingId: string; id: string; answer: RemarkAnswer; why: string; version: number },
): Promise<Outcome<{ id: string }>> {
  const { meetingId, id, answer } = input;
  const object = { kind: 'remark', id } as const;
  return change(ctx, { action: 'remark_answered', object, meetingId }, async (tx, record) => {
    const found = await minutesWriter(tx, ctx, meetingId, 'share');
    if (!found.ok) return found;
    const now = await tx.minutesRemark.findFirst({
      where: { id, meetingId },
      select: { version: true, answer: true, answerWhy: true },
    });
    if (!now) return hidden;
    const why = input.why.trim();
    const reasons = reasonsNotToAnswer(found.meeting.state, answer, why);
    const fieldOf = (code: string) => (code === 'remark_answer_why_missing' ? { field: 'why' } : {});
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code, ...fieldOf(code) })));
    const { count } = await tx.minutesRemark.updateMany({
      where: { id, version: input.version },
      data: { answer, answerWhy: why, answeredAt: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) {
      const fields = [
        { name: 'answer', label: 'Antwoord', theirs: now.answer ?? '', yours: answer },
        { name: 'why', label: 'Waarom', theirs: now.answerWhy, yours: why },
      ];
      return stale({ version: now.version, fields });
    }
    record({
      overlegId: found.meeting.overlegId,
      change: {
        fields: { answer: { from: now.answer, to: answer }, answerWhy: { from: now.answerWhy, to: why } },
      },
    });
    return done({ id });
  });
}
