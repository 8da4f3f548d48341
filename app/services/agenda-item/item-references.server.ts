import { MAX_SUBJECTS } from '~/domain/agenda-item/refusals';
import { subjectValue, type SubjectRef } from '~/domain/agenda-item/subject';
import type { Ctx } from '~/domain/context';
import type { Refusal } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import { subjectPlaces } from '~/platform/db/subjects/subject-places.server';

export type ItemReferences = { submitterId: string | null; subjects: readonly SubjectRef[] };

/**
 * Why what an item points at can't be pointed at: a party of another programma, a subject that isn't there or that this
 * person may not see. What was linked before may stay, for another secretaris may have linked it.
 */
export async function referenceProblems(
  tx: Tx,
  ctx: Ctx,
  input: ItemReferences,
  linked: readonly SubjectRef[] = [],
): Promise<Refusal[]> {
  const reasons: Refusal[] = [];
  if (input.submitterId !== null) {
    const party = await tx.party.findFirst({
      where: { id: input.submitterId, programmaId: ctx.actor.programmaId },
      select: { id: true },
    });
    if (!party) reasons.push({ code: 'choice_unknown', field: 'submitterId' });
  }
  if (input.subjects.length > MAX_SUBJECTS) reasons.push({ code: 'subjects_too_many', field: 'subjects' });
  else {
    const known = new Set(linked.map(subjectValue));
    const fresh = input.subjects.filter((subject) => !known.has(subjectValue(subject)));
    const visible = await subjectPlaces(tx, ctx.actor, fresh);
    if (fresh.some((subject) => !visible.has(subjectValue(subject)))) {
      reasons.push({ code: 'unknown_reference', field: 'subjects' });
    }
  }
  return reasons;
}
