import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { keyFiguresOf } from '~/domain/monitoring/key-figures';
import { readProvenance } from '~/domain/source/provenance';
import { typedSource } from '~/domain/source/typed';
import { db } from '~/platform/db/client.server';
import { visibleMonitoring } from '~/platform/db/visible/monitoring.server';
import { fromTheStart, historyOf } from '../history/thing-history.server';
import { sourceTitles } from './indicator-rows.server';

/** One example from practice with what happened to it; null where it is hidden. */
export async function examplePage(ctx: Ctx, id: string) {
  const { actor } = ctx;
  const row = await db().goodPractice.findFirst({
    where: { AND: [visibleMonitoring(actor), { id }] },
    include: {
      maatregelen: {
        orderBy: { maatregel: { sortOrder: 'asc' } },
        select: { maatregel: { select: { id: true, code: true, name: true } } },
      },
    },
  });
  if (!row) return null;
  const mayManage = may(actor, 'monitoring:manage', row);
  const [titles, events] = await Promise.all([
    sourceTitles(actor),
    historyOf(ctx, { kind: 'good_practice', id, works: mayManage, shownSince: fromTheStart }),
  ]);
  const { title, place, text, version, withdrawnAt, withdrawnReason } = row;
  return {
    example: {
      ...{ id, title, place, text, version, withdrawnAt, withdrawnReason },
      figures: keyFiguresOf(row.figures),
      source: titles(row.source),
      doubts: readProvenance(row.source).doubts.map(({ why }) => why),
      maatregelen: row.maatregelen.map(({ maatregel }) => maatregel),
    },
    typedSource: typedSource(row.source),
    mayManage: mayManage && withdrawnAt === null,
    events,
  };
}
