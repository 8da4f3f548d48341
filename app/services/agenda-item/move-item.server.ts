import { moveItem, type Move } from '~/domain/agenda-item/move';
import { numberAgenda } from '~/domain/agenda-item/numbering';
import { reasonsNotToChangeAgenda } from '~/domain/agenda-item/rules';
import { placeOf } from '~/domain/agenda-item/seen-place';
import type { Placed } from '~/domain/agenda-item/tree';
import type { Ctx } from '~/domain/context';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { preparing } from '~/services/meeting/preparing.server';
import { placedItems, writePlaces } from './place-item.server';

export type Moving = { meetingId: string; itemId: string; move: Move; seen: string };

/**
 * Moves an item by mouse, keyboard or form: one function of the domain for all (model invariant 5). `seen` is where the
 * item stood on the page that asked; when somebody moved it meanwhile the move is refused, for "one up" from another
 * place is another wish (product rule 12). Texts keep their version: moving a point disturbs nobody who writes in it.
 */
export async function placeItem(ctx: Ctx, input: Moving): Promise<Outcome<{ from: string; to: string }>> {
  const { meetingId, itemId } = input;
  const attempt = { action: 'item_moved', object: { kind: 'item', id: itemId }, meetingId } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await preparing(tx, ctx, meetingId);
    if (!found.ok) return found;
    const closed = reasonsNotToChangeAgenda(found.meeting);
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));

    const items = await placedItems(tx, meetingId);
    const now = placeOf(items, itemId);
    if (now === undefined) return hidden;
    if (now !== input.seen) {
      const theirs = `punt ${numberOf(items, itemId)}`;
      return stale({ version: 0, fields: [{ name: 'place', label: 'Plaats', theirs, yours: '' }] });
    }
    const moved = moveItem(items, itemId, input.move);
    if (!moved.ok) return refused({ code: moved.reason });
    await writePlaces(tx, moved.changes);
    const changes = new Map(moved.changes.map((one) => [one.id, one]));
    const after = items.map((item) => ({ ...item, ...changes.get(item.id) }));
    const numbers = { from: numberOf(items, itemId), to: numberOf(after, itemId) };
    record({ overlegId: found.meeting.overlegId, change: { fields: { number: numbers } } });
    return done(numbers);
  });
}

function numberOf(items: readonly Placed[], id: string): string {
  const bare = items.map((item) => ({ ...item, minutes: 0, attachments: [] }));
  return numberAgenda(bare, '00:00').find((item) => item.id === id)?.number ?? '';
}
