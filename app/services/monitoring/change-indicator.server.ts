import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { reasonsNotToKeepIndicator, type IndicatorInput } from '~/domain/monitoring/indicator';
import { done, forbidden, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { typedSource } from '~/domain/source/typed';
import { change } from '~/platform/db/change.server';
import { lockNames } from '~/platform/db/lock-names.server';
import { otherTitles, unknownAbout } from '~/platform/db/monitoring/references.server';
import { visibleMonitoring } from '~/platform/db/visible/monitoring.server';
import { side, sourceColumn } from './thing-at-hand.server';

/** The words of an indicator; in what it is measured only until it was. */
export async function changeIndicator(
  ctx: Ctx,
  id: string,
  { version, ...input }: IndicatorInput & { version: number },
): Promise<Outcome<{ id: string }>> {
  const { programmaId } = ctx.actor;
  const attempt = { action: 'indicator_changed', object: { kind: 'indicator', id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    await lockNames(tx, programmaId);
    const row = await tx.indicator.findFirst({
      where: { AND: [visibleMonitoring(ctx.actor), { id }] },
      include: { _count: { select: { measurements: true } } },
    });
    if (!row) return hidden;
    if (!may(ctx.actor, 'monitoring:manage', row)) return forbidden;
    if (row.withdrawnAt) return refused({ code: 'monitoring_withdrawn' });
    const { title, unit, counting, description, maatregelId, goalId, partyId } = row;
    const before: IndicatorInput = {
      ...{ title, unit, counting, description, maatregelId, goalId, partyId },
      source: typedSource(row.source) ?? input.source,
    };
    if (row.version !== version) return stale({ version: row.version, fields: sides(before, input) });
    const reasons = reasonsNotToKeepIndicator(input, {
      otherTitles: await otherTitles(tx, 'indicator', { programmaId, id }),
      measuredIn: row._count.measurements > 0 ? { unit, counting } : null,
    });
    if (reasons.length > 0) return refused(...reasons);
    const unknown = await unknownAbout(tx, programmaId, input, row);
    if (unknown) return refused({ code: 'unknown_reference', field: unknown });
    const { source, ...words } = input;
    await tx.indicator.update({
      where: { id },
      data: { ...words, source: sourceColumn(row.source, source), version: { increment: 1 } },
    });
    record({ change: { fields: changedValues(before, input), detail: { title: input.title } } });
    return done({ id });
  });
}

const sides = (theirs: IndicatorInput, yours: IndicatorInput) => [
  side('title', 'Indicator', theirs.title, yours.title),
  side('unit', 'Gemeten in', theirs.unit, yours.unit),
  side('counting', 'Telt', theirs.counting, yours.counting),
  side('description', 'Wat er gemeten wordt', theirs.description, yours.description),
  side('maatregelId', 'Maatregel', theirs.maatregelId, yours.maatregelId),
  side('goalId', 'Doel', theirs.goalId, yours.goalId),
  side('partyId', 'Wie meet', theirs.partyId, yours.partyId),
  side('source', 'Bron', theirs.source, yours.source),
];
