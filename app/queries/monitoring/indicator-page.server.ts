import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { typedSource } from '~/domain/source/typed';
import { db } from '~/platform/db/client.server';
import { visibleMonitoring } from '~/platform/db/visible/monitoring.server';
import { fromTheStart, historyOf } from '../history/thing-history.server';
import { indicatorSelect, readIndicator, sourceTitles } from './indicator-rows.server';

/** One indicator with everything that was measured and what happened to it; null where it is hidden. */
export async function indicatorPage(ctx: Ctx, id: string) {
  const { actor } = ctx;
  const { programmaId } = actor;
  const row = await db().indicator.findFirst({
    where: { AND: [visibleMonitoring(actor), { id }] },
    select: indicatorSelect,
  });
  if (!row) return null;
  const mayManage = may(actor, 'monitoring:manage', { programmaId });
  const [titles, events] = await Promise.all([
    sourceTitles(actor),
    historyOf(ctx, { kind: 'indicator', id, works: mayManage, shownSince: fromTheStart }),
  ]);
  const standing = row.withdrawnAt === null;
  return {
    indicator: readIndicator(row, titles),
    /** As it is typed; null where it was read from a document. */
    typedSource: typedSource(row.source),
    mayManage: mayManage && standing,
    mayMeasure: may(actor, 'indicator:measure', { programmaId, partyId: row.partyId }) && standing,
    events,
  };
}
