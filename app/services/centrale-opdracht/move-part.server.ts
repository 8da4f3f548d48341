import { movePart as moved, type PartMove } from '~/domain/centrale-opdracht/parts';
import { reasonsNotToChangeCentrale } from '~/domain/centrale-opdracht/rules';
import type { Ctx } from '~/domain/context';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { centraleAtHand, touchCentrale, tryOnCentrale } from './opdracht-at-hand.server';

/** One place up or down. At the end of the list it stays where it is. */
export async function movePart(
  ctx: Ctx,
  at: { number: number; partId: string },
  direction: PartMove,
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
    const before = row.parts.map(({ id }) => id);
    const order = moved(before, part.id, direction) ?? before;
    for (const [position, id] of order.entries()) {
      if (row.parts.find((one) => one.id === id)?.position === position) continue;
      await tx.requiredPart.update({ where: { id }, data: { position } });
    }
    await touchCentrale(tx, row.id);
    const place = (ids: readonly string[]) => ids.indexOf(part.id) + 1;
    record({
      object: { kind: 'centrale_opdracht', id: row.id },
      change: {
        detail: { title: part.title },
        fields: { place: { from: place(before), to: place(order) } },
      },
    });
    return done({ id: part.id });
  });
}
