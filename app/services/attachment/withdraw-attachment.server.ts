import { reasonsNotToChangeAttachment } from '~/domain/attachment/rules';
import type { Ctx } from '~/domain/context';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { attachmentAtHand, type AttachmentPlace } from './attachment-at-hand.server';

/** Off the agenda; its versions and who added them stay findable (product rule 13). */
export async function withdrawAttachment(
  ctx: Ctx,
  place: AttachmentPlace,
  input: { reason: string; version: number },
): Promise<Outcome<{ itemId: string }>> {
  const { meetingId, attachmentId: id } = place;
  const attempt = { action: 'attachment_withdrawn', object: { kind: 'attachment', id }, meetingId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await attachmentAtHand(tx, ctx, 'agenda:prepare', place);
    if (!found.ok) return found;
    const { row, facts } = found;
    const closed = reasonsNotToChangeAttachment(facts);
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));
    if (row.version !== input.version) {
      const theirs = row.pinnedVersion ? `${row.title} (${row.pinnedVersion.name})` : row.title;
      const field = { name: 'title', label: 'Bijlage', theirs, yours: 'intrekken' };
      return stale({ version: row.version, fields: [field] });
    }
    await tx.attachment.update({ where: { id }, data: { withdrawnAt: ctx.now, version: { increment: 1 } } });
    const detail = { title: row.title, reason: input.reason };
    record({ overlegId: row.item.overlegId, change: { detail } });
    return done({ itemId: row.agendaItemId });
  });
}
