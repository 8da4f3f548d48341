import { reasonsNotToChangeAttachment } from '~/domain/attachment/rules';
import type { Ctx } from '~/domain/context';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { attachmentAtHand, type AttachmentPlace } from './attachment-at-hand.server';

export type Pinning = { fileVersionId: string; version: number };

/** Puts another file version on the agenda, older or newer; what was sent stays what was sent (product rule 11). */
export async function pinVersion(
  ctx: Ctx,
  place: AttachmentPlace,
  { fileVersionId, version }: Pinning,
): Promise<Outcome<{ id: string }>> {
  const { meetingId, attachmentId: id } = place;
  const attempt = { action: 'attachment_changed', object: { kind: 'attachment', id }, meetingId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await attachmentAtHand(tx, ctx, 'agenda:prepare', place);
    if (!found.ok) return found;
    const { row, facts } = found;
    const closed = reasonsNotToChangeAttachment(facts);
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));
    const wanted = await tx.fileVersion.findFirst({
      where: { id: fileVersionId, documentId: row.documentId },
      select: { number: true, name: true },
    });
    if (!wanted) return refused({ code: 'version_unknown', field: 'fileVersionId' });
    if (row.version !== version) {
      const theirs = row.pinnedVersion ? words(row.pinnedVersion) : '';
      const field = { name: 'fileVersionId', label: 'Versie op de agenda', theirs, yours: words(wanted) };
      return stale({ version: row.version, fields: [field] });
    }
    if (row.pinnedVersionId === fileVersionId) return refused({ code: 'version_on_agenda' });
    await tx.attachment.update({
      where: { id },
      data: { pinnedVersionId: fileVersionId, version: { increment: 1 } },
    });
    const fields = { pinnedVersionId: { from: row.pinnedVersionId, to: fileVersionId } };
    const detail = { number: { from: row.pinnedVersion?.number ?? null, to: wanted.number } };
    record({ overlegId: row.item.overlegId, change: { fields, detail } });
    return done({ id });
  });
}

const words = ({ number, name }: { number: number; name: string }) => `${number}: ${name}`;
