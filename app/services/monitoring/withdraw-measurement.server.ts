import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { visibleMonitoring } from '~/platform/db/visible/monitoring.server';

/** A measurement that was wrong and that nothing comes in the place of: it stays to be read and counts no more. */
export async function withdrawMeasurement(
  ctx: Ctx,
  { indicatorId, id }: { indicatorId: string; id: string },
  { reason }: { reason: string },
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'indicator', id: indicatorId } as const;
  return change(ctx, { action: 'measurement_withdrawn', object }, async (tx, record) => {
    await tx.$queryRaw`SELECT 1 FROM "Indicator" WHERE "id" = ${indicatorId}::uuid FOR UPDATE`;
    const row = await tx.measurement.findFirst({
      where: { id, indicatorId, indicator: visibleMonitoring(ctx.actor) },
      include: { indicator: true, withdrawal: true, replacedBy: { select: { id: true } } },
    });
    if (!row) return hidden;
    const { indicator } = row;
    if (!may(ctx.actor, 'indicator:measure', indicator)) return forbidden;
    if (indicator.withdrawnAt) return refused({ code: 'monitoring_withdrawn' });
    if (row.replacedBy) return refused({ code: 'measurement_replaced' });
    if (row.withdrawal) return refused({ code: 'measurement_withdrawn' });
    await tx.measurementWithdrawal.create({
      data: { measurementId: id, reason, byPersonId: ctx.actor.personId, createdAt: ctx.now },
    });
    record({ change: { detail: { title: indicator.title, measurementId: id, reason } } });
    return done({ id });
  });
}
