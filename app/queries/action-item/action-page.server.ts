import { agreedInWerkgroep } from '~/domain/access/action-item';
import { reportsFor } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import { isWerkorganisatie } from '~/domain/access/progress';
import { heardSince, isSilent, viewsDiffer, type Progress } from '~/domain/action-item/progress';
import type { Ctx } from '~/domain/context';
import type { Hoek } from '~/domain/hoek/hoek';
import { ownNamed } from '~/domain/register/parties';
import { db } from '~/platform/db/client.server';
import { partyGroups } from '~/platform/db/party-groups.server';
import { visibleActions, visibleDecisions } from '~/platform/db/visible/decisions.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';
import { historyFacts, historyInMeeting } from '../history/meeting-history.server';
import { historyOf } from '../history/thing-history.server';
import { relatedTo } from './action-related.server';
import { actionRows, type ActionRow } from './action-rows.server';
import { dayOf, seenSelect, type Seen } from './action-seen.server';
import { viewsOf } from './action-views.server';

export type ShownReport = {
  id: string;
  at: Date;
  party: { shortName: string; hoek: Hoek | null } | null;
  state: ActionRow['state'];
  /** Null in what was reported before there were these words. */
  progress: Progress | null;
  text: string;
  needs: string;
  evidenceUrl: string;
  evidence: { versionId: string; name: string; size: number; mediaType: string } | null;
  /** The last one of an own party, and still without a file. */
  mayAddEvidence: boolean;
};

/** One action with where it comes from, what hangs together with it and how far it is; null when not to be seen. */
export async function actionPage(ctx: Ctx, id: string) {
  const { actor } = ctx;
  const seen = await db().actionItem.findFirst({
    where: { AND: [{ id }, visibleActions(actor)] },
    select: seenSelect,
  });
  if (!seen) return null;
  const meeting = seen.meeting && historyFacts(seen.meeting);
  const readsMinutes = meeting !== null && may(actor, 'minutes:read', meeting);
  const agreed = agreedInWerkgroep(seen);
  const [rows, decision, werkgroep, related, reporting, history] = await Promise.all([
    actionRows(ctx, [id]),
    seen.decisionId === null
      ? null
      : db().decision.findFirst({
          where: { AND: [{ id: seen.decisionId }, visibleDecisions(actor)] },
          select: { id: true, number: true },
        }),
    seen.werkgroepId === null
      ? null
      : db().werkgroep.findFirst({
          where: { AND: [{ id: seen.werkgroepId }, visibleWerkgroepen(actor)] },
          select: { id: true, name: true },
        }),
    relatedTo(ctx, seen),
    mayReport(ctx, seen),
    meeting ? historyInMeeting(ctx, meeting, { objectKind: 'action', objectId: id }) : ownHistory(ctx, seen),
  ]);
  const [action] = rows;
  if (!action) return null;
  const views = await viewsOf(seen);
  return {
    action,
    number: seen.deelagendaNumber,
    version: seen.version,
    withdrawn: seen.withdrawnAt !== null,
    meeting: meeting && readsMinutes ? { id: meeting.id } : null,
    item:
      readsMinutes && seen.item
        ? { id: seen.item.id, title: seen.item.sent?.title ?? seen.item.title }
        : null,
    decision,
    werkgroep,
    /** The meeting of the werkgroep in which it was agreed, for who reads that. */
    werkgroepMeetingId:
      agreed && may(actor, 'werkgroep-meeting:read', agreed) ? seen.werkgroepMeetingId : null,
    ...related,
    reports: seen.reports.map(({ createdAt, partyId, evidence, ...report }): ShownReport => ({
      ...report,
      at: createdAt,
      evidence: evidence && { versionId: evidence.id, name: evidence.name, ...evidence.file },
      mayAddEvidence:
        reporting !== null &&
        evidence === null &&
        partyId !== null &&
        reportsFor(actor).has(partyId) &&
        seen.reports.find((one) => one.partyId === partyId)?.id === report.id,
    })),
    progress: seen.progress,
    views,
    differ: viewsDiffer(views),
    silent: isSilent(
      { state: seen.state, since: heardSince({ ...seen, startOn: dayOf(seen.startOn) }) },
      ctx.now,
    ),
    startOn: dayOf(seen.startOn),
    reporting,
    // Reports stand in their own list.
    history: history.filter((event) => event.action !== 'action_reported'),
  };
}

export type ActionPage = NonNullable<Awaited<ReturnType<typeof actionPage>>>;

/** Of an action of a deelagenda, which everybody in the programma reads from the day it is there. */
async function ownHistory(ctx: Ctx, { id, origin, createdAt }: Seen) {
  if (origin !== 'deelagenda') return [];
  return historyOf(ctx, { kind: 'action', id, works: isWerkorganisatie(ctx.actor), shownSince: createdAt });
}

/** For which of the own parties a report can be made; null for who is not named (product rule 8). */
async function mayReport(ctx: Ctx, seen: Seen): Promise<{ id: string; shortName: string }[] | null> {
  const { actor } = ctx;
  const parties = seen.roles.map(({ partyId }) => partyId);
  const access = {
    origin: seen.origin,
    programmaId: seen.programmaId,
    parties,
    werkgroep: agreedInWerkgroep(seen),
    meeting: seen.meeting && {
      ...historyFacts(seen.meeting),
      sharedWith: seen.decision?.shares.map(({ overlegId }) => overlegId) ?? [],
    },
  };
  if (!may(actor, 'action:report', access) || seen.withdrawnAt !== null) return null;
  const own = ownNamed(await partyGroups(db(), actor.programmaId), reportsFor(actor), parties);
  return db().party.findMany({
    where: { id: { in: own } },
    orderBy: { sortOrder: 'asc' },
    select: { id: true, shortName: true },
  });
}
