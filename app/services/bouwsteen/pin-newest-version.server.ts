import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { done, forbidden, refused, type Outcome } from '~/domain/outcome';
import { waitingItems } from '~/platform/db/bouwsteen/waiting-items.server';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { bouwsteenAtHand } from './bouwsteen-at-hand.server';

/** The newest version takes the place of the one that was pinned, on every agenda that is still ahead. Only a secretaris. */
export async function pinNewestVersion(ctx: Ctx, id: string): Promise<Outcome<{ meetingId: string | null }>> {
  const attempt = { action: 'item_changed', object: { kind: 'bouwsteen', id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await bouwsteenAtHand(tx, ctx, 'bouwsteen:announce', id);
    if (!found.ok) return found;
    const { overlegId } = found;
    if (!may(ctx.actor, 'agenda:prepare', { overlegId })) return forbidden;
    const { newest, older } = await waitingItems(tx, id, overlegId);
    if (older.length === 0 || !newest) return refused({ code: 'bouwsteen_on_agenda' });
    for (const item of older) {
      await tx.itemSubject.deleteMany({ where: { id: { in: item.subjects.map((one) => one.id) } } });
      await tx.itemSubject.create({
        data: { id: newId(), agendaItemId: item.id, kind: 'bouwsteen', subjectId: newest.id },
      });
      await tx.agendaItem.update({ where: { id: item.id }, data: { version: { increment: 1 } } });
      record({
        object: { kind: 'item', id: item.id },
        overlegId,
        meetingId: item.meeting?.id ?? null,
        change: { detail: { title: item.title, subject: newest.id, versionNumber: newest.number } },
      });
    }
    return done({ meetingId: older[0]?.meeting?.id ?? null });
  });
}
