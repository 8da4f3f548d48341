import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { forbidden, hidden } from '~/domain/outcome';
import { isHandedIn } from '~/domain/reporting-round/submission';
import type { Tx } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import type { Failure } from '~/services/meeting/preparing.server';

export type SubmissionAddress = { roundId: string; partyId: string };

const select = {
  roundId: true,
  partyId: true,
  state: true,
  version: true,
  remark: true,
  party: { select: { shortName: true } },
  round: { select: { programmaId: true, title: true, asOf: true, dueOn: true, frozenAt: true } },
} as const;

export type SubmissionRow = Prisma.RoundSubmissionGetPayload<{ select: typeof select }>;

/**
 * The set of a party, held while it changes, for who writes it (`submission:write`) or judges it (`round:manage`). Who may read
 * it but not that is told so; to others it doesn't exist.
 */
export async function submissionAtHand(
  tx: Tx,
  ctx: Ctx,
  { roundId, partyId }: SubmissionAddress,
  question: 'submission:write' | 'round:manage',
): Promise<
  { ok: true; row: SubmissionRow; at: { frozen: boolean; state: SubmissionRow['state'] } } | Failure
> {
  const { programmaId } = ctx.actor;
  // The round is shared, so that nobody freezes it meanwhile.
  await tx.$queryRaw`SELECT 1 FROM "ReportingRound" WHERE "id" = ${roundId}::uuid FOR SHARE`;
  await tx.$queryRaw`SELECT 1 FROM "RoundSubmission" WHERE "roundId" = ${roundId}::uuid AND "partyId" = ${partyId}::uuid FOR UPDATE`;
  const row = await tx.roundSubmission.findFirst({
    where: { roundId, partyId, round: { programmaId } },
    select,
  });
  if (!row) return hidden;
  const facts = { programmaId, partyId, handedIn: isHandedIn(row.state) };
  if (!may(ctx.actor, 'submission:read', facts)) return hidden;
  if (!may(ctx.actor, question, facts)) return forbidden;
  return { ok: true, row, at: { frozen: row.round.frozenAt !== null, state: row.state } };
}
