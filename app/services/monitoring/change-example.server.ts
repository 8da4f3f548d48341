import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { reasonsNotToKeepExample, type ExampleInput } from '~/domain/monitoring/example';
import { figuresText, keyFiguresOf } from '~/domain/monitoring/key-figures';
import { done, forbidden, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { typedSource } from '~/domain/source/typed';
import { change } from '~/platform/db/change.server';
import { lockNames } from '~/platform/db/lock-names.server';
import { otherTitles, unknownAbout } from '~/platform/db/monitoring/references.server';
import { visibleMonitoring } from '~/platform/db/visible/monitoring.server';
import { side, sourceColumn } from './thing-at-hand.server';

/** An example, its key figures, and the maatregelen that it stands at. */
export async function changeExample(
  ctx: Ctx,
  id: string,
  { version, ...input }: ExampleInput & { version: number },
): Promise<Outcome<{ id: string }>> {
  const { programmaId } = ctx.actor;
  const attempt = { action: 'good_practice_changed', object: { kind: 'good_practice', id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    await lockNames(tx, programmaId);
    const row = await tx.goodPractice.findFirst({
      where: { AND: [visibleMonitoring(ctx.actor), { id }] },
      include: { maatregelen: true },
    });
    if (!row) return hidden;
    if (!may(ctx.actor, 'monitoring:manage', row)) return forbidden;
    if (row.withdrawnAt) return refused({ code: 'monitoring_withdrawn' });
    const before = told({
      ...{ title: row.title, place: row.place, text: row.text },
      figures: keyFiguresOf(row.figures),
      maatregelIds: row.maatregelen.map(({ maatregelId }) => maatregelId),
      source: typedSource(row.source) ?? input.source,
    });
    const after = told(input);
    if (row.version !== version) return stale({ version: row.version, fields: sides(before, after) });
    const titles = await otherTitles(tx, 'good_practice', { programmaId, id });
    const reasons = reasonsNotToKeepExample(input, { otherTitles: titles });
    if (reasons.length > 0) return refused(...reasons);
    const unknown = await unknownAbout(tx, programmaId, { maatregelIds: input.maatregelIds });
    if (unknown) return refused({ code: 'unknown_reference', field: unknown });
    const { source, maatregelIds, ...words } = input;
    await tx.goodPractice.update({
      where: { id },
      data: {
        ...words,
        source: sourceColumn(row.source, source),
        version: { increment: 1 },
        maatregelen: { deleteMany: {}, create: maatregelIds.map((maatregelId) => ({ maatregelId })) },
      },
    });
    record({ change: { fields: changedValues(before, after), detail: { title: input.title } } });
    return done({ id });
  });
}

/** As the history and two texts side by side tell it. */
const told = ({ figures, maatregelIds, ...words }: ExampleInput) => ({
  ...words,
  figures: figuresText(figures),
  maatregelen: [...maatregelIds].sort(),
});
type Told = ReturnType<typeof told>;

const sides = (theirs: Told, yours: Told) => [
  side('title', 'Voorbeeld', theirs.title, yours.title),
  side('place', 'Waar', theirs.place, yours.place),
  side('text', 'Wat er gebeurt', theirs.text, yours.text),
  side('figures', 'Kerncijfers', theirs.figures, yours.figures),
  side('maatregelIds', 'Maatregelen', theirs.maatregelen.join(','), yours.maatregelen.join(',')),
  side('source', 'Bron', theirs.source, yours.source),
];
