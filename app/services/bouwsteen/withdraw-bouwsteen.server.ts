import type { Ctx } from '~/domain/context';
import { done, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { bouwsteenAsSeen } from './bouwsteen-at-hand.server';

/** It won't come, or not as its own bouwsteen. It stays findable with the reason (product rule 13); its number is free again. */
export async function withdrawBouwsteen(
  ctx: Ctx,
  id: string,
  input: { reason: string; version: number },
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'bouwsteen', id } as const;
  return change(ctx, { action: 'bouwsteen_withdrawn', object }, async (tx, record) => {
    const seen = { version: input.version, wish: 'ingetrokken' } as const;
    const found = await bouwsteenAsSeen(tx, ctx, id, 'withdraw', seen);
    if (!found.ok) return found;
    await tx.bouwsteen.update({
      where: { id },
      data: { withdrawnAt: ctx.now, withdrawnReason: input.reason, version: { increment: 1 } },
    });
    record({ overlegId: found.overlegId, change: { detail: { reason: input.reason } } });
    return done({ id });
  });
}
