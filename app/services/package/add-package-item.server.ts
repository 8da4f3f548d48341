import { lastPosition } from '~/domain/agenda-item/move';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { done, refused, type Outcome } from '~/domain/outcome';
import { proposedItem, type ProposedItem } from '~/domain/package/propose';
import { MAX_PACKAGE_ITEMS } from '~/domain/package/refusals';
import { reasonsNotToChangePackage } from '~/domain/package/rules';
import type { NewPackageItem } from '~/domain/package/schema';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { gatherableBouwstenen } from '~/platform/db/package/gatherable.server';
import { packageAtHand, type PackageAtHand } from './package-at-hand.server';

/** A bouwsteen, in or announced, or what a werkgroep owes besides; last in the package. */
export async function addPackageItem(
  ctx: Ctx,
  packageId: string,
  input: NewPackageItem,
): Promise<Outcome<{ id: string }>> {
  const attempt = { action: 'package_changed', object: { kind: 'package', id: packageId } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await packageAtHand(tx, ctx, packageId);
    if (!found.ok) return found;
    const { row } = found;
    const closed = reasonsNotToChangePackage(row);
    if (closed.length > 0) return refused(...closed);
    if (row.items.length >= MAX_PACKAGE_ITEMS) return refused({ code: 'package_full' });
    const item = await (input.bouwsteenId === null
      ? besides(tx, ctx, input)
      : bouwsteen(tx, ctx, row, input));
    if (!item.ok) return item;
    const id = newId();
    await tx.packageItem.create({
      data: { id, packageId, position: lastPosition(row.items), ...item.value },
    });
    const { label, title } = item.value;
    record({ overlegId: row.overlegId, change: { detail: { added: id, number: label, title } } });
    return done({ id });
  });
}

type New = Omit<ProposedItem, 'bouwsteenId' | 'werkgroepId'> & {
  bouwsteenId: string | null;
  werkgroepId: string | null;
};

/** What was filled in goes before what the bouwsteen says of itself. */
async function bouwsteen(tx: Tx, ctx: Ctx, row: PackageAtHand, input: NewPackageItem): Promise<Outcome<New>> {
  const all = await gatherableBouwstenen(tx, ctx.actor, row.overlegId);
  const chosen = all.find(({ id }) => id === input.bouwsteenId);
  if (!chosen) return refused({ code: 'choice_unknown', field: 'bouwsteenId' });
  if (row.items.some(({ bouwsteenId }) => bouwsteenId === chosen.id))
    return refused({ code: 'package_item_twice', field: 'bouwsteenId' });
  const proposed = proposedItem(chosen, amsterdamDate(ctx.now));
  return done({
    ...proposed,
    label: input.label || proposed.label,
    title: input.title || proposed.title,
    missingReason: input.missingReason || proposed.missingReason,
  });
}

async function besides(tx: Tx, ctx: Ctx, input: NewPackageItem): Promise<Outcome<New>> {
  const { label, title, missingReason, werkgroepId } = input;
  const { programmaId } = ctx.actor;
  const known =
    werkgroepId === null || (await tx.werkgroep.count({ where: { id: werkgroepId, programmaId } })) === 1;
  if (!known) return refused({ code: 'choice_unknown', field: 'werkgroepId' });
  return done({ label, title, missingReason, werkgroepId, bouwsteenId: null, bouwsteenVersionId: null });
}
