import { reasonsNotToChangeCentrale } from '~/domain/centrale-opdracht/rules';
import type { PartInput } from '~/domain/centrale-opdracht/schema';
import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { centraleAtHand, touchCentrale, tryOnCentrale } from './opdracht-at-hand.server';
import { titleTaken } from './title-taken';

/** Title and explanation of a required part of a concept. */
export async function changePart(
  ctx: Ctx,
  at: { number: number; partId: string },
  input: PartInput,
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
    const { title, explanation, version } = input;
    if (part.version !== version) {
      return stale({
        version: part.version,
        fields: [
          { name: 'title', label: 'Titel', theirs: part.title, yours: title },
          { name: 'explanation', label: 'Toelichting', theirs: part.explanation, yours: explanation },
        ],
      });
    }
    if (titleTaken(row.parts, title, part.id))
      return refused({ code: 'centrale_part_title_taken', field: 'title' });
    await tx.requiredPart.update({
      where: { id: part.id },
      data: { title, explanation, version: { increment: 1 } },
    });
    await touchCentrale(tx, row.id);
    record({
      object: { kind: 'centrale_opdracht', id: row.id },
      change: {
        detail: { title },
        fields: changedValues(
          { title: part.title, explanationText: part.explanation },
          { title, explanationText: explanation },
        ),
      },
    });
    return done({ id: part.id });
  });
}
