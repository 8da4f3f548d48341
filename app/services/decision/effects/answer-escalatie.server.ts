import { escalatieRuleSelect, factsOfEscalatie } from '~/platform/db/escalatie/escalatie-facts.server';
import { visibleEscalaties } from '~/platform/db/visible/bouwstenen.server';
import { reasonsNotToAnswer } from '~/domain/escalatie/rules';
import { done, refused } from '~/domain/outcome';
import type { Effected, Work } from './effect-work';

export type EscalatieAnswer = {
  answer: string;
  /** What the answer means for the werkgroep. */
  effect: string;
};

/** The overleg answers what a werkgroep put to it. Only a besluit does: it then says by whom and when it was answered. */
export async function answerEscalatie(
  { tx, ctx, record, of }: Work,
  id: string,
  given: EscalatieAnswer,
): Effected {
  await tx.$queryRaw`SELECT 1 FROM "Escalatie" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const row = await tx.escalatie.findFirst({
    where: { AND: [{ id }, visibleEscalaties(ctx.actor)] },
    select: {
      ...escalatieRuleSelect,
      answer: true,
      effect: true,
      werkgroepId: true,
      werkgroep: { select: { shortName: true } },
    },
  });
  if (!row) return refused({ code: 'unknown_reference', field: 'subjects' });
  const { replacesId } = await tx.decision.findUniqueOrThrow({
    where: { id: of.decisionId },
    select: { replacesId: true },
  });
  const answer = given.answer.trim();
  const effect = given.effect.trim();
  const reasons = reasonsNotToAnswer(await factsOfEscalatie(tx, row), {
    overlegId: of.overlegId,
    replacesId,
    answer,
    effect,
  });
  if (reasons.length > 0) return refused(...reasons.map((code) => ({ code, field: fieldOf(code) })));
  await tx.escalatie.update({
    where: { id },
    data: { answer, effect, answeredAt: ctx.now, decisionId: of.decisionId, version: { increment: 1 } },
  });
  record({
    action: 'escalatie_answered',
    object: { kind: 'escalatie', id },
    overlegId: of.overlegId,
    change: {
      fields: { answer: { from: row.answer || null, to: answer } },
      detail: { decisionId: of.decisionId, number: of.number, effect },
    },
  });
  const { werkgroepId } = row;
  return done({
    did: 'escalatie_beantwoorden',
    escalatieId: id,
    werkgroepId,
    werkgroep: row.werkgroep.shortName,
    answer,
  });
}

const fieldOf = (code: string): string => {
  if (code === 'escalatie_answer_missing') return 'escalatieAnswer';
  return code === 'escalatie_effect_missing' ? 'escalatieEffect' : 'subjects';
};
