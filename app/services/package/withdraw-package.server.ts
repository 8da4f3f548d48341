import type { Ctx } from '~/domain/context';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { reasonsNotToChangePackage } from '~/domain/package/rules';
import type { WithdrawPackage } from '~/domain/package/schema';
import { change } from '~/platform/db/change.server';
import { packageAtHand } from './package-at-hand.server';

/** A concept that won't go out: nobody but the secretarissen ever saw it, and to them it stays to be found, with why. */
export async function withdrawPackage(
  ctx: Ctx,
  id: string,
  { reason, version }: WithdrawPackage,
): Promise<Outcome<{ id: string }>> {
  const attempt = { action: 'package_withdrawn', object: { kind: 'package', id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await packageAtHand(tx, ctx, id);
    if (!found.ok) return found;
    const { row } = found;
    const closed = reasonsNotToChangePackage(row);
    if (closed.length > 0) return refused(...closed);
    if (row.version !== version) {
      const title = { name: 'title', label: 'Titel', theirs: row.title, yours: row.title };
      return stale({ version: row.version, fields: [title] });
    }
    await tx.package.update({
      where: { id },
      data: { withdrawnAt: ctx.now, withdrawnReason: reason, version: { increment: 1 } },
    });
    record({ overlegId: row.overlegId, change: { detail: { title: row.title, reason } } });
    return done({ id });
  });
}
