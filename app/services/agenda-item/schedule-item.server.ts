import { reasonsNotToCarryItem } from '~/domain/agenda-item/rules';
import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { preparing } from '~/services/meeting/preparing.server';
import { itemToPrepare } from './item-to-prepare.server';
import { newPlace, placedItems, writePlaces } from './place-item.server';

export type Scheduling = { overlegId: string; itemId: string; targetId: string };

/** From the parking list onto an agenda: the item itself moves, and is no longer proposed to other meetings. */
export async function scheduleItem(
  ctx: Ctx,
  input: Scheduling,
): Promise<Outcome<{ id: string; meetingId: string }>> {
  const { overlegId, itemId, targetId } = input;
  const attempt = { action: 'item_carried', object: { kind: 'item', id: itemId }, overlegId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await itemToPrepare(tx, ctx, { overlegId }, itemId);
    if (!found.ok) return found;
    const target = await preparing(tx, ctx, targetId);
    if (!target.ok) return refused({ code: 'unknown_reference', field: 'target' });
    const reasons = reasonsNotToCarryItem(found.facts, target.meeting, 'move');
    if (reasons.length > 0) return refused(...reasons.map((code) => ({ code, field: 'target' })));

    const { position, others } = newPlace(await placedItems(tx, targetId), itemId, null);
    await writePlaces(tx, others);
    const place = {
      meetingId: targetId,
      parentId: null,
      position,
      origin: 'parked',
      proposalKey: `parked:${itemId}`,
    };
    await tx.agendaItem.update({ where: { id: itemId }, data: { ...place, version: { increment: 1 } } });
    await tx.refusedProposal.deleteMany({ where: { meetingId: targetId, proposal: place.proposalKey } });
    record({
      meetingId: targetId,
      change: { detail: { title: found.row.title, from: 'parking_list', to: targetId } },
    });
    return done({ id: itemId, meetingId: targetId });
  });
}
