import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import type { PlaceBouwsteen } from '~/domain/bouwsteen/handling-schema';
import { reasonsNotTo } from '~/domain/bouwsteen/status';
import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { waitingItems } from '~/platform/db/bouwsteen/waiting-items.server';
import { change } from '~/platform/db/change.server';
import { placeSubject } from '~/services/agenda-item/place-subject.server';
import { bouwsteenAtHand } from './bouwsteen-at-hand.server';

/**
 * In one step an agendapunt about the version that was submitted last: a secretaris chooses the meeting, who leads the
 * werkgroep brings it in and it waits on the parking list. Where an earlier version waits already it takes that place.
 */
export async function placeBouwsteen(
  ctx: Ctx,
  id: string,
  { target: meetingId, purposes, minutes }: PlaceBouwsteen,
): Promise<Outcome<{ meetingId: string | null }>> {
  const action = meetingId === null ? 'item_proposed' : 'item_added';
  const attempt = { action, object: { kind: 'bouwsteen', id }, meetingId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await bouwsteenAtHand(tx, ctx, 'bouwsteen:announce', id);
    if (!found.ok) return found;
    const { row, overlegId } = found;
    // What waits for a besluit is what can be put on an agenda.
    const closed = reasonsNotTo('accept', { state: row.state, withdrawn: row.withdrawnAt !== null });
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));
    const { newest, items } = await waitingItems(tx, id, overlegId);
    if (items.length > 0 || !newest) return refused({ code: 'bouwsteen_on_agenda' });
    const placed = await placeSubject(tx, ctx, record, {
      overlegId,
      meetingId,
      subject: { kind: 'bouwsteen', id: newest.id },
      title: `Bouwsteen ${bouwsteenLabel(row)}: ${row.title}`,
      purposes,
      minutes,
      proposal: '',
    });
    return placed.ok ? done({ meetingId: placed.value.meetingId }) : placed;
  });
}
