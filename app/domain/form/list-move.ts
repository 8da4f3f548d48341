import { z } from 'zod';
import { moveItem, type Move } from '~/domain/agenda-item/move';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { choiceField, numberField } from './fields';

/** `seen` is where it stood on the page that asked, counted from 0; `index` where it goes with "naar". */
export const listMoveSchema = z.object({
  direction: choiceField(['omhoog', 'omlaag', 'naar']),
  index: numberField(0, 9999, 'choice_unknown').optional(),
  seen: numberField(0, 9999, 'form_unreadable'),
});
export type ListMove = z.infer<typeof listMoveSchema>;

/**
 * The rows of a plain list whose place changes. Refused when somebody moved this one since the page that asks was made:
 * "one up" from another place is another wish (product rule 12).
 */
export function moveInList(
  rows: readonly { id: string; position: number }[],
  id: string,
  { direction, index, seen }: ListMove,
): Outcome<{ id: string; position: number }[]> {
  const now = rows.findIndex((row) => row.id === id);
  if (now === -1) return hidden;
  if (now !== seen) {
    const theirs = `plaats ${now + 1}`;
    return stale({ version: 0, fields: [{ name: 'place', label: 'Plaats', theirs, yours: '' }] });
  }
  const wish: Move =
    direction === 'naar'
      ? { kind: 'to', parentId: null, index: index ?? 0 }
      : { kind: direction === 'omhoog' ? 'up' : 'down' };
  const moved = moveItem(
    rows.map((row) => ({ id: row.id, position: row.position, parentId: null })),
    id,
    wish,
  );
  return moved.ok
    ? done(moved.changes.map((change) => ({ id: change.id, position: change.position })))
    : refused({ code: moved.reason });
}
