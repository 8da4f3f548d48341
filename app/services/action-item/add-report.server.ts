import { combinedProgress, stateOf, type Progress } from '~/domain/action-item/progress';
import type { ActionState } from '~/domain/action-item/report';
import { partyViews, type PartyRole, type Reported } from '~/domain/action-item/views';
import type { Ctx } from '~/domain/context';
import type { NamedParty } from '~/domain/register/parties';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';

/** What a party says of an action, and in which round. */
export type Said = {
  partyId: string | null;
  progress: Progress;
  text: string;
  needs: string;
  evidenceUrl: string;
  evidenceId?: string | null;
  roundId?: string;
};

/** The action as it was, with its reports oldest first. */
export type ToReport = { id: string; roles: readonly PartyRole[]; reports: readonly Reported[] };

/**
 * Adds a report and sets what the action makes of it. With a version it only does so while that is still the action's: null
 * when somebody was first.
 */
export async function addReport(
  tx: Tx,
  ctx: Ctx,
  action: ToReport,
  parties: readonly NamedParty[],
  said: Said,
  version?: number,
): Promise<{ state: ActionState } | null> {
  const views = partyViews(action.roles, [...action.reports, said], parties);
  const combined = combinedProgress(views) ?? said.progress;
  const state = stateOf(combined);
  const { count } = await tx.actionItem.updateMany({
    where: { id: action.id, ...(version === undefined ? {} : { version }) },
    data: { state, progress: combined, reportedAt: ctx.now, version: { increment: 1 } },
  });
  if (count === 0) return null;
  await tx.actionReport.create({
    data: {
      ...said,
      id: newId(),
      actionItemId: action.id,
      byPersonId: ctx.actor.personId,
      state: stateOf(said.progress),
      createdAt: ctx.now,
    },
  });
  return { state };
}
