import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { reasonsNotToKeepExample, type ExampleInput } from '~/domain/monitoring/example';
import { figuresText } from '~/domain/monitoring/key-figures';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { lockNames } from '~/platform/db/lock-names.server';
import { otherTitles, unknownAbout } from '~/platform/db/monitoring/references.server';
import { notManaged, sourceColumn } from './thing-at-hand.server';

/** A good example from practice, at the maatregelen that it belongs to. */
export async function addExample(ctx: Ctx, input: ExampleInput): Promise<Outcome<{ id: string }>> {
  const { programmaId } = ctx.actor;
  const attempt = { action: 'good_practice_added', object: { kind: 'good_practice', id: null } } as const;
  return change(ctx, attempt, async (tx, record) => {
    if (!may(ctx.actor, 'monitoring:manage', { programmaId })) return notManaged(ctx);
    await lockNames(tx, programmaId);
    const titles = await otherTitles(tx, 'good_practice', { programmaId, id: null });
    const reasons = reasonsNotToKeepExample(input, { otherTitles: titles });
    if (reasons.length > 0) return refused(...reasons);
    const unknown = await unknownAbout(tx, programmaId, { maatregelIds: input.maatregelIds });
    if (unknown) return refused({ code: 'unknown_reference', field: unknown });
    const id = newId();
    const { source, maatregelIds, ...words } = input;
    await tx.goodPractice.create({
      data: {
        id,
        programmaId,
        key: id,
        ...words,
        source: sourceColumn(null, source),
        maatregelen: { create: maatregelIds.map((maatregelId) => ({ maatregelId })) },
      },
    });
    record({
      object: { kind: 'good_practice', id },
      change: { detail: { ...input, figures: figuresText(input.figures) } },
    });
    return done({ id });
  });
}
