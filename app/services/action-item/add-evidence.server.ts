import { reportsFor } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import { titleFromName } from '~/domain/attachment/file-name';
import type { Ctx } from '~/domain/context';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { actionFacts, actionFactsSelect } from '~/platform/db/action-item/action-facts';
import { change } from '~/platform/db/change.server';
import { db, type Db, type Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { writeVersion, type NewFile } from '../attachment/write-version.server';

type Place = { actionId: string; reportId: string };

/**
 * A file that shows what a party said last. Reports are never changed, so it comes with a report in the same words; once there
 * is one with a file, or a newer one, the older stays as it is.
 */
export async function addEvidence(ctx: Ctx, place: Place, file: NewFile): Promise<Outcome<{ name: string }>> {
  const object = { kind: 'action', id: place.actionId } as const;
  return change(ctx, { action: 'action_reported', object }, async (tx, record) => {
    await tx.$queryRaw`SELECT 1 FROM "ActionItem" WHERE "id" = ${place.actionId}::uuid FOR NO KEY UPDATE`;
    const found = await reportAtHand(tx, ctx, place);
    if (!found.ok) return found;
    const { report, title, meetingId } = found.value;
    const { name, size, sha256 } = file;
    const document = { id: newId(), programmaId: ctx.actor.programmaId, title: titleFromName(name) };
    await tx.document.create({ data: document });
    const version = await writeVersion(tx, ctx, document.id, file, '');
    await tx.actionReport.create({
      data: {
        ...report,
        id: newId(),
        actionItemId: place.actionId,
        byPersonId: ctx.actor.personId,
        evidenceId: version.id,
        createdAt: ctx.now,
      },
    });
    await tx.actionItem.update({ where: { id: place.actionId }, data: { reportedAt: ctx.now } });
    const { partyId, progress, text } = report;
    record({
      meetingId,
      change: { detail: { title, partyId, progress, text, evidence: name, size, sha256 } },
    });
    await file.keep();
    return done({ name });
  });
}

/** Asked before the bytes are taken in; the service asks again when they are there. */
export const mayAddEvidence = (ctx: Ctx, place: Place): Promise<Outcome<unknown>> =>
  reportAtHand(db(), ctx, place);

async function reportAtHand(tx: Db | Tx, ctx: Ctx, { actionId, reportId }: Place) {
  const row = await tx.actionItem.findFirst({
    where: { id: actionId, programmaId: ctx.actor.programmaId },
    select: {
      ...actionFactsSelect,
      title: true,
      meetingId: true,
      withdrawnAt: true,
      reports: { orderBy: { id: 'desc' }, select: { id: true, evidenceId: true, ...words } },
    },
  });
  const given = row?.reports.find(({ id }) => id === reportId);
  if (!row || !given) return hidden;
  const facts = actionFacts(row);
  if (!may(ctx.actor, 'action:read', facts)) return hidden;
  const ours = given.partyId !== null && reportsFor(ctx.actor).has(given.partyId);
  if (!ours || !may(ctx.actor, 'action:report', facts)) return forbidden;
  if (row.withdrawnAt !== null) return refused({ code: 'report_action_withdrawn' });
  const last = row.reports.find(({ partyId }) => partyId === given.partyId);
  if (last?.id !== reportId || given.evidenceId !== null) return refused({ code: 'evidence_there' });
  const { id: _id, evidenceId: _none, ...report } = given;
  return done({ report, title: row.title, meetingId: row.meetingId });
}

const words = {
  partyId: true,
  state: true,
  progress: true,
  text: true,
  needs: true,
  evidenceUrl: true,
  roundId: true,
} as const;
