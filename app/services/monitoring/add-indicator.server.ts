import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { reasonsNotToKeepIndicator, type IndicatorInput } from '~/domain/monitoring/indicator';
import { done, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { lockNames } from '~/platform/db/lock-names.server';
import { otherTitles, unknownAbout } from '~/platform/db/monitoring/references.server';
import { notManaged, sourceColumn } from './thing-at-hand.server';

/** Says what is going to be measured; the last of the list. */
export async function addIndicator(ctx: Ctx, input: IndicatorInput): Promise<Outcome<{ id: string }>> {
  const { programmaId } = ctx.actor;
  const attempt = { action: 'indicator_added', object: { kind: 'indicator', id: null } } as const;
  return change(ctx, attempt, async (tx, record) => {
    if (!may(ctx.actor, 'monitoring:manage', { programmaId })) return notManaged(ctx);
    await lockNames(tx, programmaId);
    const titles = await otherTitles(tx, 'indicator', { programmaId, id: null });
    const reasons = reasonsNotToKeepIndicator(input, { otherTitles: titles, measuredIn: null });
    if (reasons.length > 0) return refused(...reasons);
    const unknown = await unknownAbout(tx, programmaId, input);
    if (unknown) return refused({ code: 'unknown_reference', field: unknown });
    const id = newId();
    const { source, ...words } = input;
    const { _max } = await tx.indicator.aggregate({ where: { programmaId }, _max: { sortOrder: true } });
    await tx.indicator.create({
      data: {
        id,
        programmaId,
        key: id,
        ...words,
        sortOrder: (_max.sortOrder ?? -1) + 1,
        source: sourceColumn(null, source),
      },
    });
    record({ object: { kind: 'indicator', id }, change: { detail: { ...input } } });
    return done({ id });
  });
}
