import type { Ctx } from '~/domain/context';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { reasonsNotToHandIn } from '~/domain/reporting-round/rules';
import { change } from '~/platform/db/change.server';
import { partyGroups } from '~/platform/db/party-groups.server';
import { askedActions, type AskedAction } from '~/platform/db/reporting-round/asked-actions.server';
import { addReport } from '../action-item/add-report.server';
import { submissionAtHand, type SubmissionAddress } from './submission-at-hand.server';

/**
 * A party hands in its set: from now on everybody in the programma reads it, and each report counts for its action. Handed in
 * again after it came back, only what changed is said again.
 */
export async function handIn(
  ctx: Ctx,
  address: SubmissionAddress,
  version: number,
): Promise<Outcome<{ roundId: string }>> {
  const { roundId, partyId } = address;
  const object = { kind: 'round', id: roundId } as const;
  return change(ctx, { action: 'submission_handed_in', object }, async (tx, record) => {
    const found = await submissionAtHand(tx, ctx, address, 'submission:write');
    if (!found.ok) return found;
    const { row, at } = found;
    const { programmaId, asOf } = row.round;
    const parties = await partyGroups(tx, programmaId);
    const asked = await askedActions(tx, { roundId, partyId, programmaId, asOf }, parties);
    const missing = asked.filter(({ written }) => written === null).length;
    const reasons = reasonsNotToHandIn(at, { asked: asked.length, missing });
    if (reasons.length > 0) return refused(...reasons);
    if (row.version !== version) return stale({ version: row.version, fields: [] });
    const told = asked.filter((action) => differs(action, roundId, partyId));
    for (const action of told) {
      if (action.written === null) continue;
      const { version: _written, evidence: _file, ...said } = action.written;
      await addReport(tx, ctx, action, parties, { ...said, partyId, roundId });
    }
    await tx.roundSubmission.update({
      where: { roundId_partyId: { roundId, partyId } },
      data: {
        state: 'ingediend',
        submittedAt: ctx.now,
        submittedById: ctx.actor.personId,
        version: { increment: 1 },
      },
    });
    record({
      change: {
        fields: { state: { from: at.state, to: 'ingediend' } },
        detail: { partyId, actions: asked.length, reported: told.map(({ id }) => id) },
      },
    });
    return done({ roundId });
  });
}

/** Whether the party says something else than it last handed in for this round. */
function differs({ written, reports }: AskedAction, roundId: string, partyId: string): boolean {
  const last = reports.filter((one) => one.roundId === roundId && one.partyId === partyId).at(-1);
  return (
    last === undefined ||
    last.progress !== written?.progress ||
    last.text !== written.text ||
    last.needs !== written.needs ||
    last.evidenceUrl !== written.evidenceUrl ||
    last.evidenceId !== written.evidenceId
  );
}
