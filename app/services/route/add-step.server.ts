import type { Ctx } from '~/domain/context';
import { done, type Outcome } from '~/domain/outcome';
import type { RouteObject } from '~/domain/route/object-kinds';
import type { RouteStepInput } from '~/domain/route/schema';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { routeAtHand, stepData } from './route-at-hand.server';

/** Writes down a step that no agenda here tells, or what was done with the remarks of one that does. */
export async function addRouteStep(
  ctx: Ctx,
  of: RouteObject,
  input: RouteStepInput,
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'route_step', id: null } as const;
  return change(ctx, { action: 'route_step_added', object }, async (tx, record) => {
    const found = await routeAtHand(tx, ctx, of);
    if (!found.ok) return found;
    const data = await stepData(tx, ctx, input);
    if (!data.ok) return data;
    const where = { objectKind: of.kind, objectId: of.id };
    const last = await tx.routeStep.aggregate({ where, _max: { position: true } });
    const id = newId();
    const { programmaId } = ctx.actor;
    const position = (last._max.position ?? 0) + 1;
    await tx.routeStep.create({ data: { id, programmaId, ...where, ...data.value, position } });
    record({
      object: { kind: 'route_step', id },
      overlegId: found.facts.overlegIds[0] ?? null,
      change: { detail: { ...where, name: data.value.body } },
    });
    return done({ id });
  });
}
