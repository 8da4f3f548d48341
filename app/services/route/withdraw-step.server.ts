import type { Ctx } from '~/domain/context';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import type { RouteObject } from '~/domain/route/object-kinds';
import { change } from '~/platform/db/change.server';
import { routeAtHand, storedStep } from './route-at-hand.server';

/** Takes a written step off the route; who keeps the route still finds it as withdrawn. */
export async function withdrawRouteStep(
  ctx: Ctx,
  of: RouteObject,
  id: string,
  input: { version: number },
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'route_step', id } as const;
  return change(ctx, { action: 'route_step_withdrawn', object }, async (tx, record) => {
    await tx.$queryRaw`SELECT 1 FROM "RouteStep" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
    const found = await routeAtHand(tx, ctx, of);
    if (!found.ok) return found;
    const row = await storedStep(tx, of, id);
    if (!row) return hidden;
    if (row.withdrawnAt !== null) return refused({ code: 'route_step_withdrawn' });
    if (row.version !== input.version) {
      const fields = [{ name: 'conclusion', label: 'Conclusie', theirs: row.conclusion, yours: '' }];
      return stale({ version: row.version, fields });
    }
    await tx.routeStep.update({
      where: { id },
      data: { withdrawnAt: ctx.now, version: { increment: 1 } },
    });
    record({
      overlegId: found.facts.overlegIds[0] ?? null,
      change: { detail: { objectKind: of.kind, objectId: of.id, name: row.body } },
    });
    return done({ id });
  });
}
