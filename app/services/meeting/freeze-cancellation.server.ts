import { agendaSnapshotSchema, type AgendaSnapshot } from '~/domain/agenda-item/snapshot';
import type { Ctx } from '~/domain/context';
import { lastVersion } from '~/platform/db/agenda/versions.server';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';

/**
 * The version that says the meeting is off: the agenda as the participants last had it. What was changed since and
 * never sent stays with the secretariat. Null when nothing went out.
 */
export async function freezeCancellation(
  tx: Tx,
  ctx: Ctx,
  meetingId: string,
  note: string,
): Promise<{ id: string; number: number; snapshot: AgendaSnapshot } | null> {
  const last = await lastVersion(tx, meetingId);
  if (!last) return null;
  const id = newId();
  const number = last.number + 1;
  const snapshot = agendaSnapshotSchema.parse(last.snapshot);
  await tx.agendaVersion.create({
    data: {
      id,
      meetingId,
      number,
      kind: 'afgelasting',
      note,
      snapshot,
      sha256: last.sha256,
      sentAt: ctx.now,
      sentById: ctx.actor.personId,
    },
  });
  await tx.$executeRaw`
    INSERT INTO "AgendaVersionPaper" ("agendaVersionId", "attachmentId", "fileVersionId", "label")
    SELECT ${id}::uuid, "attachmentId", "fileVersionId", "label" FROM "AgendaVersionPaper" WHERE "agendaVersionId" = ${last.id}::uuid`;
  return { id, number, snapshot };
}
