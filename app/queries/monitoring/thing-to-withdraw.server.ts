import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import type { MonitoredKind } from '~/domain/monitoring/kinds';
import { db } from '~/platform/db/client.server';
import { visibleMonitoring } from '~/platform/db/visible/monitoring.server';

/** What the form that withdraws it says of it; null for who doesn't keep it. */
export async function thingToWithdraw({ actor }: Ctx, kind: MonitoredKind, id: string) {
  if (!may(actor, 'monitoring:manage', { programmaId: actor.programmaId })) return null;
  const where = { AND: [visibleMonitoring(actor), { id }] };
  const select = { title: true, version: true, withdrawnAt: true } as const;
  const row = await {
    indicator: () => db().indicator.findFirst({ where, select }),
    good_practice: () => db().goodPractice.findFirst({ where, select }),
    knelpunt: () => db().knelpunt.findFirst({ where, select }),
    risk: () => db().risk.findFirst({ where, select }),
  }[kind]();
  if (!row) return null;
  return { id, title: row.title, version: row.version, withdrawn: row.withdrawnAt !== null };
}
