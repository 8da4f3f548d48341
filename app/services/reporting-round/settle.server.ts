import type { Ctx } from '~/domain/context';
import { done, refused, stale, type Outcome, type Refusal } from '~/domain/outcome';
import type { SubmissionAtHand } from '~/domain/reporting-round/rules';
import type { VerdictInput } from '~/domain/reporting-round/schema';
import { change } from '~/platform/db/change.server';
import { mailRound } from './mail-round.server';
import { submissionAtHand, type SubmissionAddress } from './submission-at-hand.server';

type Verdict = {
  action: 'submission_returned' | 'submission_approved';
  state: 'teruggegeven' | 'goedgekeurd';
  letter: 'returned' | 'approved';
  reasons: (at: SubmissionAtHand) => readonly Refusal[];
};

/** The answer of the werkorganisatie to the set that it read, with a mail to the party. */
export async function settle(
  ctx: Ctx,
  address: SubmissionAddress,
  { remark, version }: VerdictInput,
  verdict: Verdict,
): Promise<Outcome<{ roundId: string }>> {
  const { roundId, partyId } = address;
  const object = { kind: 'round', id: roundId } as const;
  const attempt = { action: verdict.action, object } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await submissionAtHand(tx, ctx, address, 'round:manage');
    if (!found.ok) return found;
    const { row, at } = found;
    const { state } = verdict;
    if (row.version !== version) {
      const fields = [
        { name: 'state', label: 'Oordeel', theirs: row.state, yours: state },
        { name: 'remark', label: 'Opmerking', theirs: row.remark, yours: remark },
      ];
      return stale({ version: row.version, fields });
    }
    const reasons = verdict.reasons(at);
    if (reasons.length > 0) return refused(...reasons);
    await tx.roundSubmission.update({
      where: { roundId_partyId: { roundId, partyId } },
      data: { state, remark, settledAt: ctx.now, version: { increment: 1 } },
    });
    const { title, dueOn } = row.round;
    const people = await mailRound(tx, ctx, { id: roundId, title, dueOn }, partyId, verdict.letter);
    record({
      change: { fields: { state: { from: at.state, to: state } }, detail: { partyId, remark, people } },
    });
    return done({ roundId });
  });
}
