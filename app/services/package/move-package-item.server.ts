import { moveItem, type Move } from '~/domain/agenda-item/move';
import type { Ctx } from '~/domain/context';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { reasonsNotToChangePackage } from '~/domain/package/rules';
import type { MovePackageItem } from '~/domain/package/schema';
import { change } from '~/platform/db/change.server';
import { packageAtHand } from './package-at-hand.server';

/**
 * One place up or down, or to another place at once. Refused when somebody moved it since the page that asks was made:
 * "one up" from another place is another wish (product rule 12).
 */
export async function movePackageItem(
  ctx: Ctx,
  packageId: string,
  itemId: string,
  input: MovePackageItem,
): Promise<Outcome<{ id: string }>> {
  const attempt = { action: 'package_changed', object: { kind: 'package', id: packageId } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await packageAtHand(tx, ctx, packageId);
    if (!found.ok) return found;
    const { row } = found;
    const now = row.items.findIndex(({ id }) => id === itemId);
    if (now === -1) return hidden;
    const closed = reasonsNotToChangePackage(row);
    if (closed.length > 0) return refused(...closed);
    if (now !== input.seen) {
      const theirs = `plaats ${now + 1}`;
      return stale({ version: 0, fields: [{ name: 'place', label: 'Plaats', theirs, yours: '' }] });
    }
    const items = row.items.map(({ id, position }) => ({ id, position, parentId: null }));
    const moved = moveItem(items, itemId, wishOf(input));
    if (!moved.ok) return refused({ code: moved.reason });
    for (const { id, position } of moved.changes)
      await tx.packageItem.update({ where: { id }, data: { position } });
    record({
      overlegId: row.overlegId,
      change: { detail: { moved: itemId, number: row.items[now]?.label ?? '' } },
    });
    return done({ id: itemId });
  });
}

function wishOf({ direction, index }: MovePackageItem): Move {
  if (direction === 'naar') return { kind: 'to', parentId: null, index: index ?? 0 };
  return { kind: direction === 'omhoog' ? 'up' : 'down' };
}
