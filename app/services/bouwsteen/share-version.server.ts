import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { bouwsteenAtHand } from './bouwsteen-at-hand.server';

/** Shares one delivered version with the achterban: from now on lezers read it too. An explicit act, and not undone. */
export async function shareVersion(
  ctx: Ctx,
  id: string,
  input: { bouwsteenVersionId: string },
): Promise<Outcome<{ number: number }>> {
  const { bouwsteenVersionId } = input;
  const object = { kind: 'bouwsteen', id } as const;
  return change(ctx, { action: 'bouwsteen_shared', object }, async (tx, record) => {
    const found = await bouwsteenAtHand(tx, ctx, 'bouwsteen:handle', id);
    if (!found.ok) return found;
    if (found.row.withdrawnAt !== null) return refused({ code: 'bouwsteen_withdrawn' });
    const version = await tx.bouwsteenVersion.findFirst({
      where: { id: bouwsteenVersionId, bouwsteenId: id, submittedAt: { not: null } },
      select: { number: true, share: { select: { id: true } } },
    });
    const field = 'bouwsteenVersionId';
    if (!version) return refused({ code: 'version_not_submitted', field });
    if (version.share) return refused({ code: 'version_shared_already', field });
    await tx.achterbanShare.create({
      data: {
        id: newId(),
        bouwsteenVersionId,
        sharedAt: ctx.now,
        sharedById: ctx.actor.personId,
      },
    });
    record({
      overlegId: found.overlegId,
      change: {
        fields: { versionNumber: { from: null, to: version.number } },
        detail: { bouwsteenVersionId },
      },
    });
    return done({ number: version.number });
  });
}
