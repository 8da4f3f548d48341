import type { Ctx } from '~/domain/context';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { reasonsNotToChangePackage } from '~/domain/package/rules';
import { change } from '~/platform/db/change.server';
import { packageAtHand } from './package-at-hand.server';

/** Out of the package; the bouwsteen itself stays where it is, and the event keeps what stood here. */
export async function removePackageItem(
  ctx: Ctx,
  packageId: string,
  itemId: string,
  input: { version: number },
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
    if (item.version !== input.version) {
      const theirs = `${item.label} ${item.title}`;
      return stale({
        version: item.version,
        fields: [{ name: 'title', label: 'Onderdeel', theirs, yours: '' }],
      });
    }
    await tx.packageItem.delete({ where: { id: itemId } });
    const { label, title, missingReason, bouwsteenVersionId } = item;
    record({
      overlegId: row.overlegId,
      change: { detail: { removed: itemId, number: label, title, missingReason, bouwsteenVersionId } },
    });
    return done({ id: itemId });
  });
}
