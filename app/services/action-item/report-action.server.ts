import { agreedInWerkgroep } from '~/domain/access/action-item';
import { may } from '~/domain/access/may';
import { reasonsNotToReport, reportingParty } from '~/domain/action-item/report';
import { combinedProgress, stateOf, type Progress } from '~/domain/action-item/progress';
import type { ReportInput } from '~/domain/action-item/report-schema';
import type { Ctx } from '~/domain/context';
import { done, forbidden, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { ownNamed } from '~/domain/register/parties';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { partyGroups } from '~/platform/db/party-groups.server';

/** A party that is named on an action says how far it is (product rule 8). Reports are only added, never changed. */
export async function reportAction(
  ctx: Ctx,
  input: ReportInput & { id: string },
): Promise<Outcome<{ id: string }>> {
  const { id, progress, needs, evidenceUrl } = input;
  const { actor } = ctx;
  const object = { kind: 'action', id } as const;
  return change(ctx, { action: 'action_reported', object }, async (tx, record) => {
    const row = await actionToReport(tx, ctx, id);
    if (!row) return hidden;
    if (!may(actor, 'action:read', row.access)) return hidden;
    if (!may(actor, 'action:report', row.access)) return forbidden;
    const parties = await partyGroups(tx, actor.programmaId);
    const facts = {
      withdrawn: row.withdrawn,
      ownNamed: ownNamed(parties, actor.parties, row.access.parties),
    };
    const reasons = reasonsNotToReport(facts, input);
    if (reasons.length > 0) return refused(...reasons);
    const partyId = reportingParty(facts, input.partyId);
    const text = input.text.trim();
    const combined = combinedAfter(row, partyId, progress);
    const state = stateOf(combined);
    const { count } = await tx.actionItem.updateMany({
      where: { id, version: input.version },
      data: { state, progress: combined, reportedAt: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) return stale(await bothReports(tx, id, { progress, text, needs, evidenceUrl }));
    await tx.actionReport.create({
      data: {
        id: newId(),
        actionItemId: id,
        partyId,
        byPersonId: actor.personId,
        state: stateOf(progress),
        progress,
        text,
        needs,
        evidenceUrl,
        createdAt: ctx.now,
      },
    });
    record({
      overlegId: row.access.meeting?.overlegId ?? null,
      meetingId: row.meetingId,
      change: {
        fields: row.state === state ? {} : { state: { from: row.state, to: state } },
        detail: { title: row.title, partyId, progress, text, needs, evidenceUrl },
      },
    });
    return done({ id });
  });
}

async function actionToReport(tx: Tx, ctx: Ctx, id: string) {
  const row = await tx.actionItem.findFirst({
    where: { id, programmaId: ctx.actor.programmaId },
    select: {
      title: true,
      state: true,
      origin: true,
      programmaId: true,
      meetingId: true,
      withdrawnAt: true,
      werkgroepMeetingId: true,
      werkgroep: { select: { id: true, overlegId: true } },
      roles: { select: { partyId: true, kind: true } },
      reports: { orderBy: { id: 'asc' }, select: { partyId: true, progress: true } },
      decision: { select: { shares: { select: { overlegId: true } } } },
      meeting: {
        select: { overlegId: true, minutesState: true, versions: { select: { id: true }, take: 1 } },
      },
    },
  });
  if (!row) return null;
  const { meeting } = row;
  return {
    title: row.title,
    state: row.state,
    meetingId: row.meetingId,
    withdrawn: row.withdrawnAt !== null,
    roles: row.roles,
    reports: row.reports,
    access: {
      origin: row.origin,
      programmaId: row.programmaId,
      parties: row.roles.map(({ partyId }) => partyId),
      werkgroep: agreedInWerkgroep(row),
      meeting: meeting && {
        overlegId: meeting.overlegId,
        minutesState: meeting.minutesState,
        sent: meeting.versions.length > 0,
        sharedWith: row.decision?.shares.map(({ overlegId }) => overlegId) ?? [],
      },
    },
  };
}

type Reported = {
  roles: readonly { partyId: string; kind: string }[];
  /** Oldest first. */
  reports: readonly { partyId: string | null; progress: Progress | null }[];
};

/** One word for the action once this party has said how it goes. */
function combinedAfter({ roles, reports }: Reported, partyId: string | null, progress: Progress): Progress {
  const last = new Map<string | null, Progress | null>(reports.map((one) => [one.partyId, one.progress]));
  last.set(partyId, progress);
  const views = [...new Set(roles.map((role) => role.partyId))].map((id) => ({
    partyId: id,
    responsible: roles.some((role) => role.partyId === id && role.kind === 'verantwoordelijk'),
    progress: last.get(id) ?? null,
  }));
  return combinedProgress(views) ?? progress;
}

type Written = { progress: Progress; text: string; needs: string; evidenceUrl: string };

/** Somebody reported in between: what stands now beside what was typed. */
async function bothReports(tx: Tx, id: string, yours: Written) {
  const now = await tx.actionItem.findUniqueOrThrow({
    where: { id },
    select: {
      version: true,
      progress: true,
      reports: {
        orderBy: { id: 'desc' },
        take: 1,
        select: { progress: true, text: true, needs: true, evidenceUrl: true },
      },
    },
  });
  const [last] = now.reports;
  const field = (name: keyof Written, label: string) => ({
    name,
    label,
    theirs: last?.[name] ?? '',
    yours: yours[name],
  });
  return {
    version: now.version,
    fields: [
      field('progress', 'Stand'),
      field('text', 'Hoe staat het ermee'),
      field('needs', 'Wat is er van anderen nodig'),
      field('evidenceUrl', 'Bewijs'),
    ],
  };
}
