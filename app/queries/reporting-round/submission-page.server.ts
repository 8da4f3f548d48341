import { may } from '~/domain/access/may';
import { isLate } from '~/domain/action-item/late';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { reasonsNotToApprove, reasonsNotToHandIn, reasonsNotToWrite } from '~/domain/reporting-round/rules';
import { isHandedIn } from '~/domain/reporting-round/submission';
import { db } from '~/platform/db/client.server';
import { partyGroups } from '~/platform/db/party-groups.server';
import { askedActions } from '~/platform/db/reporting-round/asked-actions.server';
import { visibleSubmissions } from '~/platform/db/visible/rounds.server';
import { dayOf } from './round-list.server';

/** The set of one party: what is asked, what it says, what it said the round before; null when not to be seen. */
export async function submissionPage(ctx: Ctx, { roundId, partyId }: { roundId: string; partyId: string }) {
  const { actor } = ctx;
  const { programmaId } = actor;
  const row = await db().roundSubmission.findFirst({
    where: { AND: [{ roundId, partyId }, visibleSubmissions(actor)] },
    select: {
      state: true,
      remark: true,
      submittedAt: true,
      settledAt: true,
      version: true,
      party: { select: { id: true, shortName: true, hoek: true } },
      round: {
        select: { id: true, title: true, asOf: true, dueOn: true, explanation: true, frozenAt: true },
      },
    },
  });
  if (!row) return null;
  const { round, party, ...submission } = row;
  const parties = await partyGroups(db(), programmaId);
  const asked = await askedActions(db(), { roundId, partyId, programmaId, asOf: round.asOf }, parties);
  const before = await reportsBefore(
    partyId,
    round.asOf,
    asked.map(({ id }) => id),
  );
  const facts = { programmaId, partyId, handedIn: isHandedIn(row.state) };
  const at = { frozen: round.frozenAt !== null, state: row.state };
  const missing = asked.filter(({ written }) => written === null).length;
  const writes = may(actor, 'submission:write', facts);
  const manages = may(actor, 'round:manage', { programmaId });
  const today = amsterdamDate(ctx.now);
  return {
    round: {
      id: round.id,
      title: round.title,
      explanation: round.explanation,
      frozenAt: round.frozenAt,
      asOf: dayOf(round.asOf),
      dueOn: dayOf(round.dueOn),
    },
    party,
    submission: {
      ...submission,
      /** What the werkorganisatie said of it is between the two. */
      remark: writes || manages ? submission.remark : '',
      late: at.state !== 'goedgekeurd' && !isHandedIn(at.state) && dayOf(round.dueOn) < today && !at.frozen,
    },
    missing,
    /** Writes the set and judges it, whatever its state. */
    writes,
    manages,
    mayWrite: writes && reasonsNotToWrite(at).length === 0,
    mayJudge: manages && !at.frozen && isHandedIn(at.state),
    mayApprove: manages && reasonsNotToApprove(at).length === 0,
    reasonsNotToHandIn: writes ? reasonsNotToHandIn(at, { asked: asked.length, missing }) : [],
    nextId: asked.find(({ written }) => written === null)?.id ?? null,
    actions: asked.map(({ reports, roles: _roles, ...action }) => ({
      ...action,
      late: isLate(action, today),
      /** What this party reported last outside this round. */
      last: reports.filter((one) => one.partyId === partyId && one.roundId !== roundId).at(-1) ?? null,
      before: before.get(action.id) ?? null,
    })),
  };
}

export type SubmissionPage = NonNullable<Awaited<ReturnType<typeof submissionPage>>>;

/** What the party said in its round before this one. */
async function reportsBefore(partyId: string, asOf: Date, actionIds: readonly string[]) {
  const rows = await db().roundReport.findMany({
    where: { partyId, actionItemId: { in: [...actionIds] }, round: { asOf: { lt: asOf } } },
    orderBy: { round: { asOf: 'asc' } },
    select: { actionItemId: true, progress: true, text: true },
  });
  return new Map(rows.map((one) => [one.actionItemId, one]));
}
