import { lastPosition } from '~/domain/agenda-item/move';
import {
  reasonsNotToCarryItem,
  reasonsNotToEditItem,
  reasonsNotToParkItem,
} from '~/domain/agenda-item/rules';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { done, refused, type Outcome, type Refusal } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { preparing } from '~/services/meeting/preparing.server';
import { copyItem } from './copy-item.server';
import { copyProblems } from './escalatie-links.server';
import { itemToPrepare } from './item-to-prepare.server';
import { newPlace, placedItems, writePlaces } from './place-item.server';

export type Carrying = {
  meetingId: string;
  itemId: string;
  how: 'move' | 'copy';
  /** Null is the parking list. */
  targetId: string | null;
};

/**
 * To another meeting or to the parking list, with a link back. Moving withdraws it here, so that a version that was
 * sent and its numbers stay explained (product rules 11 and 13).
 */
export async function carryItem(
  ctx: Ctx,
  input: Carrying,
): Promise<Outcome<{ id: string; overlegId: string }>> {
  const { meetingId, itemId, how, targetId } = input;
  const action = targetId === null ? 'item_parked' : 'item_carried';
  const attempt = { action, object: { kind: 'item', id: itemId }, meetingId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await itemToPrepare(tx, ctx, { meetingId }, itemId);
    if (!found.ok) return found;
    const { row, facts } = found;
    const target = targetId === null ? null : await preparing(tx, ctx, targetId);
    if (target && !target.ok) return refused({ code: 'unknown_reference', field: 'target' });
    const reasons = target
      ? reasonsNotToCarryItem(facts, target.meeting, how)
      : how === 'move'
        ? reasonsNotToParkItem(facts)
        : reasonsNotToEditItem(facts);
    if (reasons.length > 0)
      return refused(...reasons.map((code): Refusal => ({ code, field: fieldOf(code) })));

    const copied = how === 'copy' ? await copyProblems(tx, itemId) : [];
    if (copied.length > 0) return refused(...copied);

    const id = newId();
    const position = await makeRoom(tx, id, targetId, row.overlegId);
    await copyItem(tx, itemId, id, {
      overlegId: row.overlegId,
      meetingId: targetId,
      position,
      origin: row.origin,
      how,
    });
    if (how === 'move') {
      const to = target
        ? `de vergadering van ${formatDate(amsterdamDate(target.meeting.startsAt))}`
        : 'de parkeerlijst';
      await tx.agendaItem.update({
        where: { id: itemId },
        data: {
          withdrawnAt: ctx.now,
          withdrawnReason: `Doorgeschoven naar ${to}.`,
          version: { increment: 1 },
        },
      });
    }
    record({
      overlegId: row.overlegId,
      change: { detail: { title: row.title, how, to: targetId, newItem: id } },
    });
    return done({ id, overlegId: row.overlegId });
  });
}

async function makeRoom(tx: Tx, id: string, targetId: string | null, overlegId: string): Promise<number> {
  if (targetId === null) {
    const parked = await tx.agendaItem.findMany({
      where: { overlegId, meetingId: null, withdrawnAt: null },
      select: { position: true },
    });
    return lastPosition(parked);
  }
  const { position, others } = newPlace(await placedItems(tx, targetId), id, null);
  await writePlaces(tx, others);
  return position;
}

const fieldOf = (code: string): string | undefined => (code.startsWith('target_') ? 'target' : undefined);
