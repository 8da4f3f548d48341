import { newPartKey } from '~/domain/centrale-opdracht/parts';
import { MAX_PARTS, reasonsNotToChangeCentrale } from '~/domain/centrale-opdracht/rules';
import type { NewPart } from '~/domain/centrale-opdracht/schema';
import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { centraleAtHand, touchCentrale, tryOnCentrale } from './opdracht-at-hand.server';
import { titleTaken } from './title-taken';

/** A new required part, last in the list. */
export async function addPart(ctx: Ctx, number: number, input: NewPart): Promise<Outcome<{ id: string }>> {
  const attempt = await tryOnCentrale(ctx, number, 'centrale_opdracht_changed');
  return change(ctx, attempt, async (tx, record) => {
    const found = await centraleAtHand(tx, ctx, number);
    if (!found.ok) return found;
    const { row } = found;
    const closed = reasonsNotToChangeCentrale(row);
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));
    if (row.parts.length >= MAX_PARTS) return refused({ code: 'centrale_too_many_parts' });
    const { title, explanation } = input;
    if (titleTaken(row.parts, title)) return refused({ code: 'centrale_part_title_taken', field: 'title' });
    const known = await tx.requiredPart.findMany({
      where: { opdracht: { programmaId: ctx.actor.programmaId } },
      select: { key: true },
    });
    const key = newPartKey(title, new Set(known.map((one) => one.key)));
    const position = (row.parts.at(-1)?.position ?? -1) + 1;
    const id = newId();
    await tx.requiredPart.create({ data: { id, opdrachtId: row.id, key, position, title, explanation } });
    await touchCentrale(tx, row.id);
    record({
      object: { kind: 'centrale_opdracht', id: row.id },
      change: {
        detail: { title },
        fields: { title: { from: null, to: title }, explanationText: { from: null, to: explanation } },
      },
    });
    return done({ id });
  });
}
