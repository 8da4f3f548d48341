import { reasonsNotToSubmit } from '~/domain/bouwsteen/delivery';
import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { deliveryNow } from '~/platform/db/bouwsteen/delivery-now.server';
import { change } from '~/platform/db/change.server';
import { freezeFiches } from '~/services/fiche/freeze-fiches.server';
import { bouwsteenToMove } from './bouwsteen-at-hand.server';
import { copyChecks } from './copy-checks.server';
import { mailSecretarissen } from './mail-about-bouwsteen.server';
import { openVersion } from './open-version.server';

export type Submitting = {
  note: string;
  /** What the person looked at (queries/bouwsteen/submission-page). */
  seen: string;
};

/**
 * The version that was worked on is delivered: with its fiches and checks it stays as it is from now on, and the secretarissen
 * of the overleg are told. Or none of it.
 */
export async function submitBouwsteen(
  ctx: Ctx,
  id: string,
  input: Submitting,
): Promise<Outcome<{ number: number }>> {
  const object = { kind: 'bouwsteen', id } as const;
  return change(ctx, { action: 'bouwsteen_submitted', object }, async (tx, record) => {
    // With fiches alone nobody opened a version yet: it is opened by submitting it.
    const found = await bouwsteenToMove(tx, ctx, id, 'work');
    if (!found.ok) return found;
    const { row, overlegId } = found;
    const version = await openVersion(tx, ctx, record, found);
    const delivery = await deliveryNow(tx, ctx.actor.programmaId, id, version);
    const reasons = reasonsNotToSubmit(delivery);
    if (reasons.length > 0) return refused(...reasons);
    if (delivery.seen !== input.seen) return refused({ code: 'bouwsteen_changed_since_seen' });

    await copyChecks(tx, version.id, delivery.parts);
    const frozen = await freezeFiches(tx, ctx, record, { bouwsteenId: id, bouwsteenVersionId: version.id });
    if (!frozen.ok) return frozen;
    await tx.bouwsteenVersion.update({
      where: { id: version.id },
      data: { note: input.note, submittedAt: ctx.now, submittedById: ctx.actor.personId },
    });
    await tx.bouwsteen.update({ where: { id }, data: { state: 'ingediend', version: { increment: 1 } } });
    const people = await mailSecretarissen(tx, ctx, { ...row, overlegId });
    record({
      overlegId,
      change: {
        fields: {
          state: { from: row.state, to: 'ingediend' },
          versionNumber: { from: null, to: version.number },
        },
        detail: { files: delivery.files.length, fiches: frozen.value.fiches, people },
      },
    });
    return done({ number: version.number });
  });
}
