import { MAX_SUBJECTS } from '~/domain/agenda-item/refusals';
import { subjectValue, type SubjectRef } from '~/domain/agenda-item/subject';
import type { Ctx } from '~/domain/context';
import type { Refusal } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import { visibleActions, visibleDecisions } from '~/platform/db/visible/decisions.server';
import { visibleMinutes } from '~/platform/db/visible/meetings.server';
import { visibleMaatregelen, visibleTaakopdrachten } from '~/platform/db/visible/programma.server';

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
    const visible = await visibleSubjects(tx, ctx, fresh);
    if (fresh.some((subject) => !visible.has(subjectValue(subject)))) {
      reasons.push({ code: 'unknown_reference', field: 'subjects' });
    }
  }
  return reasons;
}

async function visibleSubjects(tx: Tx, ctx: Ctx, subjects: readonly SubjectRef[]): Promise<Set<string>> {
  const { actor } = ctx;
  const found = new Set<string>();
  const look = async (kind: SubjectRef['kind'], find: (ids: string[]) => Promise<{ id: string }[]>) => {
    const ids = subjects.filter((subject) => subject.kind === kind).map((subject) => subject.id);
    if (ids.length === 0) return;
    for (const { id } of await find(ids)) found.add(subjectValue({ kind, id }));
  };
  const select = { id: true } as const;
  await look('taakopdracht', (ids) =>
    tx.taakopdrachtVersion.findMany({
      where: { AND: [{ id: { in: ids } }, visibleTaakopdrachten(actor)] },
      select,
    }),
  );
  await look('maatregel', (ids) =>
    tx.maatregel.findMany({ where: { AND: [{ id: { in: ids } }, visibleMaatregelen(actor)] }, select }),
  );
  await look('actie', (ids) =>
    tx.actionItem.findMany({ where: { AND: [{ id: { in: ids } }, visibleActions(actor)] }, select }),
  );
  await look('besluit', (ids) =>
    tx.decision.findMany({ where: { AND: [{ id: { in: ids } }, visibleDecisions(actor)] }, select }),
  );
  await look('verslag', (ids) =>
    tx.meeting.findMany({ where: { AND: [{ id: { in: ids } }, visibleMinutes(actor)] }, select }),
  );
  return found;
}
