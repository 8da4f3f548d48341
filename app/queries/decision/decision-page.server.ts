import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { reasonsNotToShare, type ShareRefusal } from '~/domain/decision/share';
import { db } from '~/platform/db/client.server';
import { visibleActions, visibleDecisions } from '~/platform/db/visible/decisions.server';
import { actionRows } from '../action-item/action-rows.server';
import { historyFacts, historyInMeeting, meetingOfHistory } from '../history/meeting-history.server';
import { decisionRows } from './decision-rows.server';

export type ShareChoice = { id: string; shortName: string; name: string };

/** One besluit with what follows from it; null when this person may not see it. */
export async function decisionPage(ctx: Ctx, id: string) {
  const { actor } = ctx;
  const seen = await db().decision.findFirst({
    where: { AND: [{ id }, visibleDecisions(actor)] },
    select: {
      withdrawnAt: true,
      lockedAt: true,
      recordedAt: true,
      meeting: { select: meetingOfHistory },
      shares: {
        orderBy: { sharedAt: 'asc' },
        select: { sharedAt: true, overleg: { select: { id: true, shortName: true } } },
      },
      overleg: {
        select: {
          sharesTo: {
            select: { to: { select: { id: true, shortName: true, name: true, sortOrder: true } } },
          },
        },
      },
    },
  });
  if (!seen) return null;
  const meeting = historyFacts(seen.meeting);
  const readsMinutes = may(actor, 'minutes:read', meeting);
  const [rows, actionIds, history] = await Promise.all([
    decisionRows(ctx, [id]),
    db().actionItem.findMany({
      where: { AND: [visibleActions(actor), { decisionId: id }] },
      orderBy: { position: 'asc' },
      select: { id: true },
    }),
    historyInMeeting(ctx, meeting, { objectKind: 'decision', objectId: id }),
  ]);
  const [decision] = rows;
  if (!decision) return null;
  const mayShare = may(actor, 'decision:share', meeting);
  return {
    decision,
    recordedAt: seen.recordedAt,
    readsMinutes,
    actions: await actionRows(
      ctx,
      actionIds.map((action) => action.id),
    ),
    // With whom it was shared is known to who took it; the one it reached knows only of itself.
    sharedWith: seen.shares
      .filter(
        ({ overleg }) =>
          readsMinutes || actor.participatesIn.has(overleg.id) || actor.secretarisOf.has(overleg.id),
      )
      .map(({ overleg, sharedAt }) => ({ ...overleg, sharedAt })),
    sharing: mayShare ? sharing(seen) : null,
    history,
  };
}

export type DecisionPage = NonNullable<Awaited<ReturnType<typeof decisionPage>>>;

/** With which overleggen it can still be shared, and why not at all. */
function sharing(seen: {
  lockedAt: Date | null;
  withdrawnAt: Date | null;
  shares: { overleg: { id: string } }[];
  overleg: { sharesTo: { to: ShareChoice & { sortOrder: number } }[] };
}): { choices: ShareChoice[]; partners: number; reasons: ShareRefusal[] } {
  const partners = seen.overleg.sharesTo.map(({ to }) => to).sort((a, b) => a.sortOrder - b.sortOrder);
  const facts = {
    locked: seen.lockedAt !== null,
    withdrawn: seen.withdrawnAt !== null,
    sharesWith: new Set(partners.map((overleg) => overleg.id)),
    sharedWith: new Set(seen.shares.map(({ overleg }) => overleg.id)),
  };
  const reasons = partners.map((overleg) => reasonsNotToShare(facts, overleg.id));
  return {
    choices: partners
      .filter((_, index) => reasons[index]?.length === 0)
      .map(({ id, shortName, name }) => ({ id, shortName, name })),
    partners: partners.length,
    reasons: [...new Set(reasons.flat())].filter((reason) => reason === 'share_not_adopted'),
  };
}
