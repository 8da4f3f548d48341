import type { SubjectRef } from '~/domain/agenda-item/subject';
import { reasonsNotToLink } from '~/domain/escalatie/rules';
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
  const ids = idsIn(subjects);
  if (ids.length === 0) return [];
  const rows = await tx.escalatie.findMany({
    where: { id: { in: ids } },
    select: escalatieRuleSelect,
  });
  const codes = rows.flatMap((row) => reasonsNotToLink(escalatieFacts(row), { overlegId }));
  return [...new Set(codes)].map((code) => ({ code, field: 'subjects' }));
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
  if (come.length > 0)
    await tx.escalatie.updateMany({
      where: {
        id: { in: come },
        decisionId: null,
        OR: [{ agendaItemId: null }, { item: { withdrawnAt: { not: null } } }],
      },
      data: { agendaItemId: itemId, version: { increment: 1 } },
    });
}
