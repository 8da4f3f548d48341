import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleMonitoring } from '~/platform/db/visible/monitoring.server';
import { indicatorSelect, readIndicator, sourceTitles } from './indicator-rows.server';

/** One indicator with everything that was measured; null where it is hidden. */
export async function indicatorPage({ actor }: Ctx, id: string) {
  const [titles, row] = await Promise.all([
    sourceTitles(actor),
    db().indicator.findFirst({ where: { AND: [visibleMonitoring(actor), { id }] }, select: indicatorSelect }),
  ]);
  if (!row) return null;
  return {
    indicator: readIndicator(row, titles),
    mayMeasure: may(actor, 'indicator:measure', { programmaId: actor.programmaId, partyId: row.partyId }),
  };
}
