import type { Ctx } from '~/domain/context';
import type { Outcome } from '~/domain/outcome';
import { reasonsNotToApprove } from '~/domain/reporting-round/rules';
import type { VerdictInput } from '~/domain/reporting-round/schema';
import { settle } from './settle.server';
import type { SubmissionAddress } from './submission-at-hand.server';

/** The werkorganisatie takes the set as it is; a remark may go with it. */
export const approveSubmission = (
  ctx: Ctx,
  address: SubmissionAddress,
  input: VerdictInput,
): Promise<Outcome<{ roundId: string }>> =>
  settle(ctx, address, input, {
    action: 'submission_approved',
    state: 'goedgekeurd',
    letter: 'approved',
    reasons: reasonsNotToApprove,
  });
