import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { reasonsNotToChangePackage } from '~/domain/package/rules';
import type { PackageItemInput } from '~/domain/package/schema';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { gatherableVersions } from '~/platform/db/visible/bouwstenen.server';
import { packageAtHand, type PackageAtHand } from './package-at-hand.server';

/** Number, title, which version, and what is missing of it and why. */
export async function changePackageItem(
  ctx: Ctx,
  packageId: string,
  itemId: string,
  input: PackageItemInput,
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
    const { version, ...facts } = input;
    if (item.version !== version)
      return stale({ version: item.version, fields: await sides(tx, item, facts) });
    if (!(await mayPin(tx, ctx, row, item, facts.bouwsteenVersionId)))
      return refused({ code: 'package_version_not_yours', field: 'bouwsteenVersionId' });
    await tx.packageItem.update({ where: { id: itemId }, data: { ...facts, version: { increment: 1 } } });
    record({
      overlegId: row.overlegId,
      change: { fields: changedValues(item, facts), detail: { number: facts.label } },
    });
    return done({ id: itemId });
  });
}

type Item = PackageAtHand['items'][number];
type Facts = Omit<PackageItemInput, 'version'>;

/** A version of this bouwsteen that may go to this overleg; the one that is pinned may stay. */
async function mayPin(tx: Tx, ctx: Ctx, row: PackageAtHand, item: Item, id: string | null): Promise<boolean> {
  if (id === null || id === item.bouwsteenVersionId) return true;
  if (item.bouwsteenId === null) return false;
  const where = {
    AND: [{ id, bouwsteenId: item.bouwsteenId }, gatherableVersions(ctx.actor, row.overlegId)],
  };
  return (await tx.bouwsteenVersion.count({ where })) === 1;
}

async function sides(tx: Tx, theirs: Item, yours: Facts) {
  const ids = [theirs.bouwsteenVersionId, yours.bouwsteenVersionId].filter((id) => id !== null);
  const versions = await tx.bouwsteenVersion.findMany({
    where: { id: { in: ids }, bouwsteenId: theirs.bouwsteenId ?? '' },
    select: { id: true, number: true },
  });
  const named = (id: string | null): string => {
    const number = versions.find((one) => one.id === id)?.number;
    return number === undefined ? 'nog niet in het pakket' : `versie ${number}`;
  };
  const both = (name: keyof Facts, label: string) => ({
    ...{ name, label },
    ...{ theirs: theirs[name] ?? '', yours: yours[name] ?? '' },
  });
  return [
    both('label', 'Nummer'),
    both('title', 'Titel'),
    {
      ...both('bouwsteenVersionId', 'Versie'),
      theirs: named(theirs.bouwsteenVersionId),
      yours: named(yours.bouwsteenVersionId),
    },
    both('missingReason', 'Wat ontbreekt en waarom'),
  ];
}
