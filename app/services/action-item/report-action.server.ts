import { reportsFor } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import { reasonsNotToReport, reportingParty } from '~/domain/action-item/report';
import type { Progress } from '~/domain/action-item/progress';
import type { ReportInput } from '~/domain/action-item/report-schema';
import type { Ctx } from '~/domain/context';
import { done, forbidden, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { ownNamed } from '~/domain/register/parties';
import { actionFacts, actionFactsSelect } from '~/platform/db/action-item/action-facts';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { partyGroups } from '~/platform/db/party-groups.server';
import { addReport } from './add-report.server';

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
      ownNamed: ownNamed(parties, reportsFor(actor), row.access.parties),
    };
    const reasons = reasonsNotToReport(facts, input);
    if (reasons.length > 0) return refused(...reasons);
    const partyId = reportingParty(facts, input.partyId);
    const text = input.text.trim();
    const said = { partyId, progress, text, needs, evidenceUrl };
    const added = await addReport(tx, ctx, { id, ...row }, parties, said, input.version);
    if (!added) return stale(await bothReports(tx, id, { progress, text, needs, evidenceUrl }));
    const { state } = added;
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
      ...actionFactsSelect,
      title: true,
      state: true,
      meetingId: true,
      withdrawnAt: true,
      reports: { orderBy: { id: 'asc' }, select: { partyId: true, progress: true } },
    },
  });
  if (!row) return null;
  const { title, state, meetingId, roles, reports, withdrawnAt } = row;
  return {
    title,
    state,
    meetingId,
    roles,
    reports,
    withdrawn: withdrawnAt !== null,
    access: actionFacts(row),
  };
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
