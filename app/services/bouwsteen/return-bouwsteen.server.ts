import type { Ctx } from '~/domain/context';
import { done, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { bouwsteenAsSeen } from './bouwsteen-at-hand.server';
import { mailLeaders } from './mail-about-bouwsteen.server';
import { startVersion } from './open-version.server';

/**
 * Back to the werkgroep, with the reason. What was delivered stays as it was; the next version begins as a copy of it, and who
 * leads the werkgroep is told.
 */
export async function returnBouwsteen(
  ctx: Ctx,
  id: string,
  input: { reason: string; version: number },
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'bouwsteen', id } as const;
  return change(ctx, { action: 'bouwsteen_returned', object }, async (tx, record) => {
    const seen = { version: input.version, wish: 'teruggelegd' } as const;
    const found = await bouwsteenAsSeen(tx, ctx, id, 'return', seen);
    if (!found.ok) return found;
    const { row, overlegId } = found;
    const delivered = await tx.bouwsteenVersion.findFirstOrThrow({
      where: { bouwsteenId: id, submittedAt: { not: null } },
      orderBy: { number: 'desc' },
      select: { id: true, number: true },
    });
    await tx.bouwsteen.update({
      where: { id },
      data: {
        state: 'teruggelegd',
        returnedReason: input.reason,
        returnedAt: ctx.now,
        version: { increment: 1 },
      },
    });
    const people = await mailLeaders(tx, ctx, row);
    // Told of the version, for only who handles what was delivered may know that it came back.
    record({
      object: { kind: 'bouwsteen_version', id: delivered.id },
      overlegId,
      change: {
        fields: { state: { from: row.state, to: 'teruggelegd' } },
        detail: { reason: input.reason, version: delivered.number, people },
      },
    });
    await startVersion(tx, ctx, record, { bouwsteenId: id, overlegId });
    return done({ id });
  });
}
