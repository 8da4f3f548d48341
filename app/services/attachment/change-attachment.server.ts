import { reasonsNotToChangeAttachment } from '~/domain/attachment/rules';
import type { AttachmentInput } from '~/domain/attachment/schema';
import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { attachmentAtHand, type AttachmentPlace } from './attachment-at-hand.server';

/** What a bijlage is called on this agenda. */
export async function changeAttachment(
  ctx: Ctx,
  place: AttachmentPlace,
  input: AttachmentInput,
): Promise<Outcome<{ id: string }>> {
  const { meetingId, attachmentId: id } = place;
  const attempt = { action: 'attachment_changed', object: { kind: 'attachment', id }, meetingId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await attachmentAtHand(tx, ctx, 'agenda:prepare', place);
    if (!found.ok) return found;
    const { row, facts } = found;
    const closed = reasonsNotToChangeAttachment(facts);
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));
    const { title } = input;
    const saved = await tx.attachment.updateMany({
      where: { id, version: input.version },
      data: { title, version: { increment: 1 } },
    });
    if (saved.count === 0) {
      const field = { name: 'title', label: 'Titel', theirs: row.title, yours: title };
      return stale({ version: row.version, fields: [field] });
    }
    record({
      overlegId: row.item.overlegId,
      change: { fields: changedValues({ title: row.title }, { title }) },
    });
    return done({ id });
  });
}
