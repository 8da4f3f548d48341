import type { AgendaSnapshot } from '~/domain/agenda-item/snapshot';
import type { Ctx } from '~/domain/context';
import type { Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';
import { putRound } from './send-round.server';

/**
 * Who gets an agenda may read what is on it: a concept of a taakopdracht of this overleg that goes out with it is put round by
 * that, and its words are fixed from then (product rule 11).
 */
export async function putRoundWithAgenda(
  tx: Tx,
  ctx: Ctx,
  record: (what: Partial<Happening>) => void,
  { overleg, meeting, items }: AgendaSnapshot,
): Promise<void> {
  const ids = items.flatMap(({ subjects }) =>
    subjects.filter(({ kind }) => kind === 'taakopdracht').map(({ id }) => id),
  );
  if (ids.length === 0) return;
  await tx.$queryRaw`SELECT 1 FROM "TaakopdrachtVersion" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const concepts = await tx.taakopdrachtVersion.findMany({
    where: { id: { in: ids }, state: 'concept', werkgroep: { overlegId: overleg.id } },
    select: { id: true },
  });
  for (const { id } of concepts)
    await putRound(tx, ctx, record, { id, overlegId: overleg.id, with: meeting.id });
}
