import type { Ctx } from '~/domain/context';
import type { Outcome } from '~/domain/outcome';
import { reasonsNotToReturn } from '~/domain/reporting-round/rules';
import type { VerdictInput } from '~/domain/reporting-round/schema';
import { settle } from './settle.server';
import type { SubmissionAddress } from './submission-at-hand.server';

/** Gives a party its set back with a word why; what was reported stays reported until it hands in again. */
export const returnSubmission = (
  ctx: Ctx,
  address: SubmissionAddress,
  input: VerdictInput,
): Promise<Outcome<{ roundId: string }>> =>
  settle(ctx, address, input, {
    action: 'submission_returned',
    state: 'teruggegeven',
    letter: 'returned',
    reasons: (at) => reasonsNotToReturn(at, input.remark),
  });
