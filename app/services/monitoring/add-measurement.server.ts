import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { reasonsNotToMeasure, type MeasureInput } from '~/domain/monitoring/measure';
import { standingMeasurements } from '~/domain/monitoring/measurement';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { visibleMonitoring } from '~/platform/db/visible/monitoring.server';

/** Writes down what was measured, or what should have stood there; nothing that was measured goes away. */
export async function addMeasurement(
  ctx: Ctx,
  indicatorId: string,
  input: MeasureInput,
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'indicator', id: indicatorId } as const;
  return change(ctx, { action: 'measurement_added', object }, async (tx, record) => {
    // Two people who measure the same period at once: the second finds the first.
    await tx.$queryRaw`SELECT 1 FROM "Indicator" WHERE "id" = ${indicatorId}::uuid FOR UPDATE`;
    const indicator = await tx.indicator.findFirst({
      where: { AND: [visibleMonitoring(ctx.actor), { id: indicatorId }] },
      select: { programmaId: true, partyId: true, unit: true, title: true, withdrawnAt: true },
    });
    if (!indicator) return hidden;
    if (!may(ctx.actor, 'indicator:measure', indicator)) return forbidden;
    if (indicator.withdrawnAt) return refused({ code: 'monitoring_withdrawn' });
    const rows = await tx.measurement.findMany({
      where: { indicatorId },
      include: { withdrawal: { select: { measurementId: true } } },
    });
    const standing = standingMeasurements(
      rows.map((row) => ({
        ...row,
        from: row.from.toISOString().slice(0, 10),
        until: row.until.toISOString().slice(0, 10),
        value: row.value.toNumber(),
        withdrawn: row.withdrawal !== null,
      })),
    );
    const today = amsterdamDate(ctx.now);
    const reasons = reasonsNotToMeasure(input, { unit: indicator.unit, today, standing });
    if (reasons.length > 0) return refused(...reasons);
    const id = newId();
    const { from, until, ...measured } = input;
    await tx.measurement.create({
      data: {
        id,
        indicatorId,
        ...measured,
        from: new Date(from),
        until: new Date(until),
        byPersonId: ctx.actor.personId,
        createdAt: ctx.now,
      },
    });
    record({
      change: {
        detail: { title: indicator.title, measurementId: id, ...input, reason: input.replacesReason },
      },
    });
    return done({ id });
  });
}
