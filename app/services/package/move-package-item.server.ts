import type { Ctx } from '~/domain/context';
import { moveInList, type ListMove } from '~/domain/form/list-move';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import { reasonsNotToChangePackage } from '~/domain/package/rules';
import { change } from '~/platform/db/change.server';
import { packageAtHand } from './package-at-hand.server';

/** One place up or down, or to another place at once. */
export async function movePackageItem(
  ctx: Ctx,
  packageId: string,
  itemId: string,
  input: ListMove,
): Promise<Outcome<{ id: string }>> {
  const attempt = { action: 'package_changed', object: { kind: 'package', id: packageId } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await packageAtHand(tx, ctx, packageId);
    if (!found.ok) return found;
    const { row } = found;
    const item = row.items.find(({ id }) => id === itemId);
    if (!item) return hidden;
    const closed = reasonsNotToChangePackage(row);
    if (closed.length > 0) return refused(...closed);
    const moved = moveInList(row.items, itemId, input);
    if (!moved.ok) return moved;
    for (const { id, position } of moved.value)
      await tx.packageItem.update({ where: { id }, data: { position } });
    record({
      overlegId: row.overlegId,
      change: { detail: { moved: itemId, number: item.label } },
    });
    return done({ id: itemId });
  });
}
