import { MAX_SUBJECTS } from '~/domain/agenda-item/refusals';
import { subjectValue, type SubjectRef } from '~/domain/agenda-item/subject';
import type { Ctx } from '~/domain/context';
import type { Refusal } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import { gatherableVersions } from '~/platform/db/visible/bouwstenen.server';
import { subjectPlaces } from '~/platform/db/subjects/subject-places.server';
import { escalatieProblems } from './escalatie-links.server';

export type ItemReferences = {
  overlegId: string;
  submitterId: string | null;
  subjects: readonly SubjectRef[];
};

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
    const theirs = await shows(tx, ctx, input.overlegId, fresh);
    if (!theirs || fresh.some((subject) => !visible.has(subjectValue(subject)))) {
      reasons.push({ code: 'unknown_reference', field: 'subjects' });
    } else reasons.push(...(await escalatieProblems(tx, input.overlegId, fresh)));
  }
  return reasons;
}

/** Who takes part gets what is on the agenda: a delivery of another overleg only once it was shown here, or shared. */
async function shows(tx: Tx, { actor }: Ctx, overlegId: string, subjects: readonly SubjectRef[]) {
  const idsOf = (kind: SubjectRef['kind']) => [
    ...new Set(subjects.filter((one) => one.kind === kind).map(({ id }) => id)),
  ];
  const [versions, fiches] = [idsOf('bouwsteen'), idsOf('fiche')];
  const theirs = gatherableVersions(actor, overlegId);
  const found = [
    versions.length === 0 ||
      (await tx.bouwsteenVersion.count({ where: { AND: [{ id: { in: versions } }, theirs] } })) ===
        versions.length,
    fiches.length === 0 ||
      (await tx.ficheVersion.count({ where: { id: { in: fiches }, bouwsteenVersion: theirs } })) ===
        fiches.length,
  ];
  return found.every(Boolean);
}
