import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { gatherableBouwstenen } from '~/platform/db/package/gatherable.server';
import { gatherableVersions } from '~/platform/db/visible/bouwstenen.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';
import { packageForm } from './package-form.server';

const head = { id: true, label: true, title: true, position: true } as const;

/** One part of a package to change, with the versions that may take its place; null for who may not. */
export async function packageItemForm(ctx: Ctx, packageId: string, itemId: string) {
  const found = await packageForm(ctx, packageId);
  if (!found) return null;
  const items = await db().packageItem.findMany({
    where: { packageId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      ...head,
      missingReason: true,
      version: true,
      bouwsteenId: true,
      bouwsteenVersionId: true,
      werkgroep: { select: { name: true } },
    },
  });
  const item = items.find(({ id }) => id === itemId);
  if (!item) return null;
  const versions = await db().bouwsteenVersion.findMany({
    where: {
      bouwsteenId: item.bouwsteenId ?? '',
      OR: [gatherableVersions(ctx.actor, found.overleg.id), { id: item.bouwsteenVersionId ?? '' }],
    },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, submittedAt: true, note: true },
  });
  return {
    package: { id: found.id, title: found.title, overleg: found.overleg, closed: found.closed },
    item: { ...item, seen: items.indexOf(item) },
    others: items.filter((one) => one !== item).map(({ id, label, title }) => ({ id, label, title })),
    versions,
  };
}

export type PackageItemForm = NonNullable<Awaited<ReturnType<typeof packageItemForm>>>;

/** What can still be added to a package: bouwstenen that aren't in it, and werkgroepen that may owe something besides. */
export async function newPackageItemForm(ctx: Ctx, packageId: string) {
  const found = await packageForm(ctx, packageId);
  if (!found) return null;
  const [there, all, werkgroepen] = await Promise.all([
    db().packageItem.findMany({
      where: { packageId, bouwsteenId: { not: null } },
      select: { bouwsteenId: true },
    }),
    gatherableBouwstenen(db(), ctx.actor, found.overleg.id),
    db().werkgroep.findMany({
      where: visibleWerkgroepen(ctx.actor),
      orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
      select: { id: true, name: true },
    }),
  ]);
  return {
    package: { id: found.id, title: found.title, overleg: found.overleg, closed: found.closed },
    bouwstenen: all.filter(({ id }) => !there.some(({ bouwsteenId }) => bouwsteenId === id)),
    werkgroepen,
  };
}
