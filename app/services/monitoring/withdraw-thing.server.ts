import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import type { MonitoredKind } from '~/domain/monitoring/kinds';
import type { Withdrawal } from '~/domain/monitoring/thing';
import { done, forbidden, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { lockNames } from '~/platform/db/lock-names.server';
import { visibleMonitoring } from '~/platform/db/visible/monitoring.server';

/** Takes an indicator, example, knelpunt or risk out of lists and exports; with why, it stays to be read. */
export async function withdrawThing(
  ctx: Ctx,
  { kind, id }: { kind: MonitoredKind; id: string },
  { reason, version }: Withdrawal,
): Promise<Outcome<{ id: string }>> {
  const attempt = { action: `${kind}_withdrawn`, object: { kind, id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    await lockNames(tx, ctx.actor.programmaId);
    const row = await tables(tx)[kind].find({ AND: [visibleMonitoring(ctx.actor), { id }] });
    if (!row) return hidden;
    if (!may(ctx.actor, 'monitoring:manage', row)) return forbidden;
    if (row.withdrawnAt) return refused({ code: 'monitoring_withdrawn' });
    if (row.version !== version) {
      const title = { name: 'title', label: 'Titel', theirs: row.title, yours: row.title };
      return stale({ version: row.version, fields: [title] });
    }
    await tables(tx)[kind].write(id, {
      withdrawnAt: ctx.now,
      withdrawnReason: reason,
      version: { increment: 1 },
    });
    record({ change: { detail: { title: row.title, reason } } });
    return done({ id });
  });
}

type Where = { AND: [ReturnType<typeof visibleMonitoring>, { id: string }] };
type Data = { withdrawnAt: Date; withdrawnReason: string; version: { increment: number } };

/** The four tables, which hold alike what a withdrawal needs. */
const tables = (tx: Tx) => ({
  indicator: {
    find: (where: Where) => tx.indicator.findFirst({ where }),
    write: (id: string, data: Data) => tx.indicator.update({ where: { id }, data }),
  },
  good_practice: {
    find: (where: Where) => tx.goodPractice.findFirst({ where }),
    write: (id: string, data: Data) => tx.goodPractice.update({ where: { id }, data }),
  },
  knelpunt: {
    find: (where: Where) => tx.knelpunt.findFirst({ where }),
    write: (id: string, data: Data) => tx.knelpunt.update({ where: { id }, data }),
  },
  risk: {
    find: (where: Where) => tx.risk.findFirst({ where }),
    write: (id: string, data: Data) => tx.risk.update({ where: { id }, data }),
  },
});
