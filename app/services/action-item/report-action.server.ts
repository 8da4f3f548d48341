import { agreedInWerkgroep } from '~/domain/access/action-item';
import { may } from '~/domain/access/may';
import { reasonsNotToReport, reportingParty } from '~/domain/action-item/report';
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
  const { id, state } = input;
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
    const { count } = await tx.actionItem.updateMany({
      where: { id, version: input.version },
      data: { state, version: { increment: 1 } },
    });
    if (count === 0) return stale(await bothReports(tx, id, { state, text }));
    await tx.actionReport.create({
      data: {
        id: newId(),
        actionItemId: id,
        partyId,
        byPersonId: actor.personId,
        state,
        text,
        createdAt: ctx.now,
      },
    });
    record({
      overlegId: row.access.meeting?.overlegId ?? null,
      meetingId: row.meetingId,
      change: {
        fields: row.state === state ? {} : { state: { from: row.state, to: state } },
        detail: { title: row.title, partyId, text },
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
      roles: { select: { partyId: true } },
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

/** Somebody reported in between: what stands now beside what was typed. */
async function bothReports(tx: Tx, id: string, yours: { state: string; text: string }) {
  const now = await tx.actionItem.findUniqueOrThrow({
    where: { id },
    select: {
      version: true,
      state: true,
      reports: { orderBy: { id: 'desc' }, take: 1, select: { text: true } },
    },
  });
  return {
    version: now.version,
    fields: [
      { name: 'state', label: 'Stand', theirs: now.state, yours: yours.state },
      { name: 'text', label: 'Hoe staat het ermee', theirs: now.reports[0]?.text ?? '', yours: yours.text },
    ],
  };
}
