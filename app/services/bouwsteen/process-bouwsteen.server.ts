import type { Ctx } from '~/domain/context';
import { done, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { bouwsteenAsSeen } from './bouwsteen-at-hand.server';

/** What was accepted has found its place in the Hervormingsagenda; where, in words of the secretaris. */
export async function processBouwsteen(
  ctx: Ctx,
  id: string,
  input: { reason: string; version: number },
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'bouwsteen', id } as const;
  return change(ctx, { action: 'bouwsteen_processed', object }, async (tx, record) => {
    const seen = { version: input.version, wish: 'verwerkt' } as const;
    const found = await bouwsteenAsSeen(tx, ctx, id, 'process', seen);
    if (!found.ok) return found;
    const { row, overlegId } = found;
    await tx.bouwsteen.update({
      where: { id },
      data: { state: 'verwerkt', processedAt: ctx.now, version: { increment: 1 } },
    });
    record({
      overlegId,
      change: { fields: { state: { from: row.state, to: 'verwerkt' } }, detail: { reason: input.reason } },
    });
    return done({ id });
  });
}
