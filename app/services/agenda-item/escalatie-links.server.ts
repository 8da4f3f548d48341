import type { SubjectRef } from '~/domain/agenda-item/subject';
import { reasonsNotToCopy, reasonsNotToLink, type EscalatieFacts } from '~/domain/escalatie/rules';
import type { Refusal } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import { escalatieFacts, escalatieRuleSelect } from '~/platform/db/escalatie/escalatie-facts.server';

const idsIn = (subjects: readonly SubjectRef[]): string[] =>
  subjects.filter(({ kind }) => kind === 'escalatie').map(({ id }) => id);

/** Why an agendapunt of this overleg can't be about these escalaties. */
export async function escalatieProblems(
  tx: Tx,
  overlegId: string,
  subjects: readonly SubjectRef[],
): Promise<Refusal[]> {
  const facts = await lockedFacts(tx, idsIn(subjects));
  const codes = facts.flatMap((one) => reasonsNotToLink(one, { overlegId }));
  return [...new Set(codes)].map((code) => ({ code, field: 'subjects' }));
}

/** Why this agendapunt can't be put elsewhere as well. */
export async function copyProblems(tx: Tx, itemId: string): Promise<Refusal[]> {
  const subjects = await tx.itemSubject.findMany({
    where: { agendaItemId: itemId, kind: 'escalatie' },
    select: { subjectId: true },
  });
  const facts = await lockedFacts(
    tx,
    subjects.map(({ subjectId }) => subjectId),
  );
  return [...new Set(facts.flatMap(reasonsNotToCopy))].map((code) => ({ code }));
}

/** Locked, so that two secretarissen don't each put one on an agenda. */
async function lockedFacts(tx: Tx, ids: readonly string[]): Promise<EscalatieFacts[]> {
  if (ids.length === 0) return [];
  await tx.$queryRaw`SELECT 1 FROM "Escalatie" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
  const rows = await tx.escalatie.findMany({ where: { id: { in: [...ids] } }, select: escalatieRuleSelect });
  return [...(await escalatieFacts(tx, rows)).values()];
}

/** The first agendapunt about an escalatie is its own: participants read it with the agenda on which that is sent. */
export async function linkEscalaties(
  tx: Tx,
  itemId: string,
  { added, removed }: { added: readonly SubjectRef[]; removed: readonly SubjectRef[] },
): Promise<void> {
  const [gone, come] = [idsIn(removed), idsIn(added)];
  if (gone.length > 0)
    await tx.escalatie.updateMany({
      where: { id: { in: gone }, agendaItemId: itemId, item: { sent: null } },
      data: { agendaItemId: null, version: { increment: 1 } },
    });
  if (come.length > 0) await ownItem(tx, come, itemId);
}

/** What the participants got stays the one that they got it with, also when it was taken off (product rule 11). */
export async function ownItem(tx: Tx, ids: string[], itemId: string): Promise<void> {
  await tx.escalatie.updateMany({
    where: {
      id: { in: ids },
      decisionId: null,
      OR: [{ agendaItemId: null }, { item: { withdrawnAt: { not: null }, sent: null } }],
    },
    data: { agendaItemId: itemId },
  });
}
