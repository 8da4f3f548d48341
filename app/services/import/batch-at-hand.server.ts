import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import type { ImportKind } from '~/domain/import/columns';
import type { Tx } from '~/platform/db/client.server';

export type BatchAtHand = { id: string; kind: ImportKind; fileName: string; state: string };

/** A file that was brought in, held so that it is settled once; null for what isn't there for this person. */
export async function batchAtHand(tx: Tx, ctx: Ctx, id: string): Promise<BatchAtHand | null> {
  await tx.$queryRaw`SELECT 1 FROM "ImportBatch" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const batch = await tx.importBatch.findUnique({ where: { id } });
  if (!batch || !may(ctx.actor, 'import:read', batch)) return null;
  return batch;
}
