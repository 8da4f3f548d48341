import { reasonsNotToChangeCentrale } from '~/domain/centrale-opdracht/rules';
import type { Ctx } from '~/domain/context';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { centraleAtHand, touchCentrale, tryOnCentrale } from './opdracht-at-hand.server';

/** A part goes out of a concept; in the versions before it stays, and what it said is kept with the event (product rule 13). */
export async function removePart(
  ctx: Ctx,
  at: { number: number; partId: string; version: number },
): Promise<Outcome<null>> {
  const attempt = await tryOnCentrale(ctx, at.number, 'centrale_opdracht_changed');
  return change(ctx, attempt, async (tx, record) => {
    const found = await centraleAtHand(tx, ctx, at.number);
    if (!found.ok) return found;
    const { row } = found;
    const part = row.parts.find(({ id }) => id === at.partId);
    if (!part) return hidden;
    const closed = reasonsNotToChangeCentrale(row);
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));
    if (part.version !== at.version) {
      const theirs = part.title;
      return stale({
        version: part.version,
        fields: [{ name: 'title', label: 'Titel', theirs, yours: '' }],
      });
    }
    const checked = await tx.partCheck.count({ where: { partId: part.id } });
    if (checked > 0) return refused({ code: 'centrale_part_checked' });
    await tx.requiredPart.delete({ where: { id: part.id } });
    await touchCentrale(tx, row.id);
    record({
      object: { kind: 'centrale_opdracht', id: row.id },
      change: {
        detail: { title: part.title },
        fields: {
          title: { from: part.title, to: null },
          explanationText: { from: part.explanation, to: null },
        },
      },
    });
    return done(null);
  });
}
