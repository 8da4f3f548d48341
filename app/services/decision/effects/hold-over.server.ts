import { lastPosition } from '~/domain/agenda-item/move';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { done } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { copyWithSubItems } from '../../agenda-item/copy-with-sub-items.server';
import { newPlace, placedItems, writePlaces } from '../../agenda-item/place-item.server';
import type { Effected, Work } from './effect-work';

/** The agendapunt comes back: on the next meeting that is still ahead, else (or when asked) on the parking list. */
export async function holdOver({ tx, record, of }: Work, to: 'next' | 'parking'): Effected {
  const target = to === 'next' ? await nextMeeting(tx, of.overlegId, of.meetingId) : null;
  const meetingId = target?.id ?? null;
  const itemId = newId();
  await copyWithSubItems(tx, of.itemId, itemId, {
    overlegId: of.overlegId,
    meetingId,
    position: await endOfList(tx, itemId, of.overlegId, meetingId),
    origin: 'carried_over',
    how: 'copy',
  });
  record({
    action: meetingId ? 'item_carried' : 'item_parked',
    object: { kind: 'item', id: itemId },
    overlegId: of.overlegId,
    meetingId,
    change: { detail: { from: of.itemId, decisionId: of.decisionId, number: of.number } },
  });
  return done({ did: 'punt_aanhouden', itemId, meetingId, date: target && amsterdamDate(target.startsAt) });
}

/** Locked, so that it is not held or cancelled in the meantime. */
async function nextMeeting(tx: Tx, overlegId: string, meetingId: string) {
  const rows = await tx.$queryRaw<{ id: string; startsAt: Date }[]>`
    SELECT m."id", m."startsAt" FROM "Meeting" m
    WHERE m."overlegId" = ${overlegId}::uuid AND m."state" IN ('concept', 'verzonden')
      AND m."startsAt" > (SELECT "startsAt" FROM "Meeting" WHERE "id" = ${meetingId}::uuid)
    ORDER BY m."startsAt" LIMIT 1 FOR SHARE`;
  return rows[0] ?? null;
}

/** Before rondvraag and sluiting, as any new item; on the parking list at the end. */
async function endOfList(tx: Tx, id: string, overlegId: string, meetingId: string | null): Promise<number> {
  if (meetingId === null) {
    const where = { overlegId, meetingId: null, withdrawnAt: null };
    return lastPosition(await tx.agendaItem.findMany({ where, select: { position: true } }));
  }
  const { position, others } = newPlace(await placedItems(tx, meetingId), id, null);
  await writePlaces(tx, others);
  return position;
}
