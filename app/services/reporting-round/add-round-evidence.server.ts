import { titleFromName } from '~/domain/attachment/file-name';
import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { reasonsNotToWrite } from '~/domain/reporting-round/rules';
import { change } from '~/platform/db/change.server';
import { db, type Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { writeVersion, type NewFile } from '../attachment/write-version.server';
import { submissionAtHand, type SubmissionAddress } from './submission-at-hand.server';

type Place = SubmissionAddress & { actionId: string };

/**
 * A file that shows what a party says of an action in its set. Until the set is handed in only the party and the
 * werkorganisatie read it, and another one can come in its place; the one before stays kept.
 */
export async function addRoundEvidence(
  ctx: Ctx,
  place: Place,
  file: NewFile,
): Promise<Outcome<{ name: string }>> {
  const { roundId, partyId, actionId } = place;
  const object = { kind: 'round', id: roundId } as const;
  const attempt = { action: 'round_report_written', object, privateToPartyId: partyId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await reportAtHand(tx, ctx, place);
    if (!found.ok) return found;
    const { name, size, sha256 } = file;
    const document = { id: newId(), programmaId: ctx.actor.programmaId, title: titleFromName(name) };
    await tx.document.create({ data: document });
    const version = await writeVersion(tx, ctx, document.id, file, '');
    await tx.roundReport.update({
      where: { roundId_partyId_actionItemId: { roundId, partyId, actionItemId: actionId } },
      data: {
        evidenceId: version.id,
        updatedAt: ctx.now,
        byPersonId: ctx.actor.personId,
        version: { increment: 1 },
      },
    });
    record({ change: { detail: { actionId, partyId, evidence: name, size, sha256 } } });
    await file.keep();
    return done({ name });
  });
}

/** Asked before the bytes are taken in; the service asks again when they are there. */
export const mayAddRoundEvidence = (ctx: Ctx, place: Place): Promise<Outcome<unknown>> =>
  db().$transaction((tx) => reportAtHand(tx, ctx, place));

/** The report that is written in the set, while that is with the party. */
async function reportAtHand(tx: Tx, ctx: Ctx, { actionId, ...address }: Place): Promise<Outcome<null>> {
  const found = await submissionAtHand(tx, ctx, address, 'submission:write');
  if (!found.ok) return found;
  const reasons = reasonsNotToWrite(found.at);
  if (reasons.length > 0) return refused(...reasons);
  const written = await tx.roundReport.count({ where: { ...address, actionItemId: actionId } });
  return written > 0 ? done(null) : refused({ code: 'round_report_missing' });
}
