import { reasonsNotToChangeCentrale } from '~/domain/centrale-opdracht/rules';
import type { Ctx } from '~/domain/context';
import { moveInList, type ListMove } from '~/domain/form/list-move';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { centraleAtHand, touchCentrale, tryOnCentrale } from './opdracht-at-hand.server';

/** One place up or down, or to another place at once. */
export async function movePart(
  ctx: Ctx,
  at: { number: number; partId: string },
  input: ListMove,
): Promise<Outcome<{ id: string }>> {
  const attempt = await tryOnCentrale(ctx, at.number, 'centrale_opdracht_changed');
  return change(ctx, attempt, async (tx, record) => {
    const found = await centraleAtHand(tx, ctx, at.number);
    if (!found.ok) return found;
    const { row } = found;
    const part = row.parts.find(({ id }) => id === at.partId);
    if (!part) return hidden;
    const closed = reasonsNotToChangeCentrale(row);
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));
    const moved = moveInList(row.parts, part.id, input);
    if (!moved.ok) return moved;
    for (const { id, position } of moved.value)
      await tx.requiredPart.update({ where: { id }, data: { position } });
    const { parts } = await touchCentrale(tx, row.id);
    const place = (among: readonly { id: string }[]) => among.findIndex(({ id }) => id === part.id) + 1;
    record({
      object: { kind: 'centrale_opdracht', id: row.id },
      change: {
        detail: { title: part.title },
        fields: { place: { from: place(row.parts), to: place(parts) } },
      },
    });
    return done({ id: part.id });
  });
}
