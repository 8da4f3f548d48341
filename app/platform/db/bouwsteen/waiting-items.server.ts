import type { Db, Tx } from '../client.server';

/**
 * Agendapunten of its overleg about a version of this bouwsteen that still have to be taken up: on the parking list, or on
 * an agenda that is ahead. For who prepares or leads.
 */
export async function waitingItems(tx: Db | Tx, bouwsteenId: string, overlegId: string) {
  const versions = await tx.bouwsteenVersion.findMany({
    where: { bouwsteenId, submittedAt: { not: null } },
    orderBy: { number: 'desc' },
    select: { id: true, number: true },
  });
  const ids = versions.map(({ id }) => id);
  const items = await tx.agendaItem.findMany({
    where: {
      overlegId,
      withdrawnAt: null,
      OR: [{ meetingId: null }, { meeting: { state: { in: ['concept', 'verzonden'] } } }],
      subjects: { some: { kind: 'bouwsteen', subjectId: { in: ids } } },
    },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      title: true,
      meeting: { select: { id: true, startsAt: true } },
      subjects: {
        where: { kind: 'bouwsteen', subjectId: { in: ids } },
        select: { id: true, subjectId: true },
      },
    },
  });
  const newest = versions[0] ?? null;
  const older = items.filter(({ subjects }) => subjects.every(({ subjectId }) => subjectId !== newest?.id));
  return { newest, items, older };
}
