import { byPosition } from '~/domain/agenda-item/tree';
import { POSITION_GAP } from '~/domain/agenda-item/move';
import { reasonsNotToChangeAttachment } from '~/domain/attachment/rules';
import type { Ctx } from '~/domain/context';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { attachmentAtHand, type AttachmentPlace } from './attachment-at-hand.server';

export type Placing = { direction: 'omhoog' | 'omlaag'; version: number };

/** One place up or down among the bijlagen of its agendapunt; their numbers follow. */
export async function placeAttachment(
  ctx: Ctx,
  place: AttachmentPlace,
  { direction, version }: Placing,
): Promise<Outcome<{ itemId: string }>> {
  const { meetingId, attachmentId: id } = place;
  const attempt = { action: 'attachment_changed', object: { kind: 'attachment', id }, meetingId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await attachmentAtHand(tx, ctx, 'agenda:prepare', place);
    if (!found.ok) return found;
    const { row, facts } = found;
    const closed = reasonsNotToChangeAttachment(facts);
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));
    const rows = await tx.attachment.findMany({
      where: { agendaItemId: row.agendaItemId, withdrawnAt: null },
      select: { id: true, position: true },
    });
    const order = rows.sort(byPosition).map((one) => one.id);
    const from = order.indexOf(id);
    const to = direction === 'omhoog' ? from - 1 : from + 1;
    const other = order[to];
    if (row.version !== version) {
      const where = { name: 'direction', label: 'Plaats', theirs: String(from + 1), yours: String(to + 1) };
      return stale({ version: row.version, fields: [where] });
    }
    if (other === undefined) {
      return refused({ code: direction === 'omhoog' ? 'attachment_first' : 'attachment_last' });
    }
    [order[from], order[to]] = [other, id];
    for (const [index, one] of order.entries()) {
      const position = (index + 1) * POSITION_GAP;
      const version = one === id ? { version: { increment: 1 } } : {};
      await tx.attachment.update({ where: { id: one }, data: { position, ...version } });
    }
    const fields = { place: { from: from + 1, to: to + 1 } };
    record({ overlegId: row.item.overlegId, change: { fields } });
    return done({ itemId: row.agendaItemId });
  });
}
