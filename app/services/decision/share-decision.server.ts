import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { reasonsNotToShare } from '~/domain/decision/share';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';

/** An adopted besluit reaches another overleg (product rule 10). */
export async function shareDecision(
  ctx: Ctx,
  input: { id: string; overlegId: string },
): Promise<Outcome<{ id: string }>> {
  const { id, overlegId } = input;
  const object = { kind: 'decision', id } as const;
  return change(ctx, { action: 'decision_shared', object }, async (tx, record) => {
    const row = await tx.decision.findFirst({
      where: { id, overleg: { programmaId: ctx.actor.programmaId } },
      select: {
        overlegId: true,
        meetingId: true,
        number: true,
        lockedAt: true,
        withdrawnAt: true,
        shares: { select: { overlegId: true } },
        overleg: { select: { sharesTo: { select: { toId: true } } } },
        meeting: { select: { minutesState: true, versions: { select: { id: true }, take: 1 } } },
      },
    });
    if (!row) return hidden;
    const sharedWith = row.shares.map((share) => share.overlegId);
    const { minutesState, versions } = row.meeting;
    const facts = { overlegId: row.overlegId, sent: versions.length > 0, minutesState, sharedWith };
    if (!may(ctx.actor, 'decision:read', facts)) return hidden;
    if (!may(ctx.actor, 'decision:share', facts)) return forbidden;
    const reasons = reasonsNotToShare(
      {
        locked: row.lockedAt !== null,
        withdrawn: row.withdrawnAt !== null,
        sharesWith: new Set(row.overleg.sharesTo.map((share) => share.toId)),
        sharedWith: new Set(sharedWith),
      },
      overlegId,
    );
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code, field: 'overlegId' })));
    await tx.decisionShare.create({ data: { decisionId: id, overlegId, sharedAt: ctx.now } });
    record({
      overlegId: row.overlegId,
      meetingId: row.meetingId,
      change: { detail: { number: row.number, with: overlegId } },
    });
    return done({ id });
  });
}
