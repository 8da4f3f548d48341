import type { Ctx } from '~/domain/context';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { batchAtHand } from './batch-at-hand.server';

/** Sets a preview aside: it stays to be read, and can no longer be confirmed. */
export async function discardImport(ctx: Ctx, id: string): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'import', id } as const;
  return change(ctx, { action: 'import_discarded', object }, async (tx, record) => {
    const batch = await batchAtHand(tx, ctx, id);
    if (!batch) return hidden;
    if (batch.state === 'bezig') return refused({ code: 'import_still_reading' });
    if (batch.state !== 'voorbeeld') return refused({ code: 'import_settled' });
    await tx.importBatch.update({
      where: { id },
      data: { state: 'verworpen', settledAt: ctx.now, version: { increment: 1 } },
    });
    record({ change: { detail: { kind: batch.kind, fileName: batch.fileName } } });
    return done({ id });
  });
}
