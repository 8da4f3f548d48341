import { agreedInWerkgroep } from '~/domain/access/action-item';
import { may } from '~/domain/access/may';
import {
  heardSince,
  isSilent,
  viewsDiffer,
  type PartyView,
  type Progress,
} from '~/domain/action-item/progress';
import { partyViews } from '~/domain/action-item/views';
import type { Ctx } from '~/domain/context';
import type { Hoek } from '~/domain/hoek/hoek';
import { ownNamed } from '~/domain/register/parties';
import { db } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import { partyGroups } from '~/platform/db/party-groups.server';
import { visibleActions, visibleDecisions } from '~/platform/db/visible/decisions.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';
import { historyFacts, historyInMeeting, meetingOfHistory } from '../history/meeting-history.server';
import { actionRows, type ActionRow } from './action-rows.server';

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

/** What one of the parties said last. */
export type ShownView = PartyView & { party: { shortName: string; hoek: Hoek | null }; at: Date | null };

type Related = { id: string; title: string };

/** One action with where it comes from, what hangs together with it and how far it is; null when not to be seen. */
export async function actionPage(ctx: Ctx, id: string) {
  const { actor } = ctx;
  const seen = await db().actionItem.findFirst({ where: { AND: [{ id }, visibleActions(actor)] }, select });
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
    meeting ? historyInMeeting(ctx, meeting, { objectKind: 'action', objectId: id }) : [],
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
        actor.parties.has(partyId) &&
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

const select = {
  origin: true,
  programmaId: true,
  deelagendaNumber: true,
  version: true,
  state: true,
  progress: true,
  reportedAt: true,
  startOn: true,
  deadlineYear: true,
  createdAt: true,
  withdrawnAt: true,
  decisionId: true,
  werkgroepId: true,
  werkgroepMeetingId: true,
  werkgroep: { select: { id: true, overlegId: true } },
  parentId: true,
  predecessorId: true,
  id: true,
  roles: {
    orderBy: [{ kind: 'asc' }, { party: { sortOrder: 'asc' } }],
    select: { partyId: true, kind: true, party: { select: { shortName: true, hoek: true } } },
  },
  decision: { select: { shares: { select: { overlegId: true } } } },
  item: { select: { id: true, title: true, sent: { select: { title: true } } } },
  meeting: { select: meetingOfHistory },
  reports: {
    orderBy: { id: 'desc' },
    select: {
      id: true,
      createdAt: true,
      partyId: true,
      state: true,
      progress: true,
      text: true,
      needs: true,
      evidenceUrl: true,
      evidence: { select: { id: true, name: true, file: { select: { size: true, mediaType: true } } } },
      party: { select: { shortName: true, hoek: true } },
    },
  },
} as const satisfies Prisma.ActionItemSelect;

const dayOf = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

type Seen = Prisma.ActionItemGetPayload<{ select: typeof select }>;

/** The view of each party with when it said so; a group is silent until all its members spoke. */
async function viewsOf({ roles, reports, programmaId }: Seen): Promise<ShownView[]> {
  const views = partyViews(roles, [...reports].reverse(), await partyGroups(db(), programmaId));
  const known = new Map<string, ShownView['party']>(roles.map(({ partyId, party }) => [partyId, party]));
  for (const { partyId, party } of reports) if (partyId !== null && party) known.set(partyId, party);
  return views.flatMap((view) => {
    const party = known.get(view.partyId);
    const last = reports.find((report) => report.partyId === view.partyId);
    return party ? [{ ...view, party, at: last?.createdAt ?? null }] : [];
  });
}

/** What it is a part of, what stands under it, what goes before and what comes after, as far as it is seen. */
async function relatedTo(ctx: Ctx, seen: Seen) {
  const rows = await db().actionItem.findMany({
    where: {
      AND: [
        visibleActions(ctx.actor),
        {
          OR: [
            { id: { in: [seen.parentId, seen.predecessorId].filter((id) => id !== null) } },
            { parentId: seen.id },
            { predecessorId: seen.id },
          ],
        },
      ],
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, parentId: true, predecessorId: true, state: true },
  });
  const named = (id: string | null): Related | null => rows.find((row) => row.id === id) ?? null;
  return {
    parent: named(seen.parentId),
    predecessor: named(seen.predecessorId),
    parts: rows.filter((row) => row.parentId === seen.id),
    successors: rows.filter((row) => row.predecessorId === seen.id),
  };
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
  const own = ownNamed(await partyGroups(db(), actor.programmaId), actor.parties, parties);
  return db().party.findMany({
    where: { id: { in: own } },
    orderBy: { sortOrder: 'asc' },
    select: { id: true, shortName: true },
  });
}
