import type { NewVersionInput } from '~/domain/attachment/schema';
import { reasonsNotToChangeAttachment } from '~/domain/attachment/rules';
import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { db, type Tx } from '~/platform/db/client.server';
import { attachmentAtHand, type AttachmentPlace } from './attachment-at-hand.server';
import { writeVersion, type NewFile } from './write-version.server';

export type AddedVersion = { id: string; number: number; pinned: boolean; isSecretaris: boolean };

/**
 * A new file version of a bijlage, by a secretaris or by the party that was asked. The agenda keeps the version it has
 * until a secretaris says so; only where there was no file yet the first one takes its place at once.
 */
export async function addVersion(
  ctx: Ctx,
  place: AttachmentPlace,
  file: NewFile,
  input: NewVersionInput,
): Promise<Outcome<AddedVersion>> {
  const { meetingId, attachmentId } = place;
  const object = { kind: 'attachment', id: attachmentId } as const;
  return change(ctx, { action: 'file_version_added', object, meetingId }, async (tx, record) => {
    const found = await attachmentOpenForVersion(tx, ctx, place);
    if (!found.ok) return found;
    const { documentId, overlegId, isSecretaris, pinnedVersionId } = found.value;
    const same = await tx.fileVersion.findFirst({
      where: { documentId, sha256: file.sha256 },
      select: { number: true },
    });
    if (same) {
      return refused({ code: 'file_same_as_version', params: { name: file.name, number: same.number } });
    }
    const { id, number } = await writeVersion(tx, ctx, documentId, file, input.note);
    const pinned = pinnedVersionId === null || (isSecretaris && input.pin);
    if (pinned) {
      await tx.attachment.update({
        where: { id: attachmentId },
        data: { pinnedVersionId: id, version: { increment: 1 } },
      });
    }
    const { name, size, sha256 } = file;
    const fields = { pinnedVersionId: { from: pinnedVersionId, to: id } };
    const detail = { fileVersion: id, number, name, size, sha256, note: input.note };
    record({ overlegId, change: pinned ? { fields, detail } : { detail } });
    await file.keep();
    return done({ id, number, pinned, isSecretaris });
  });
}

async function attachmentOpenForVersion(tx: Tx, ctx: Ctx, place: AttachmentPlace) {
  const found = await attachmentAtHand(tx, ctx, 'attachment:deliver', place);
  if (!found.ok) return found;
  const closed = reasonsNotToChangeAttachment(found.facts);
  if (closed.length > 0) return refused(...closed.map((code) => ({ code })));
  const { documentId, pinnedVersionId, item } = found.row;
  const { overlegId } = item;
  return done({
    documentId,
    pinnedVersionId,
    overlegId,
    isSecretaris: ctx.actor.secretarisOf.has(overlegId),
  });
}

/** Asked before the bytes are taken in; the service asks again when they are there. */
export const mayAddVersion = (ctx: Ctx, place: AttachmentPlace) => attachmentOpenForVersion(db(), ctx, place);
