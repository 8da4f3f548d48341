import type { Ctx } from '~/domain/context';
import { done, refused, type Outcome } from '~/domain/outcome';
import { reasonsNotToPlan, type PlanningInput } from '~/domain/werkgroep/planning';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { werkgroepToManage } from './werkgroep-to-manage.server';

/** A day in the planning of the werkgroep. */
export async function planDate(
  ctx: Ctx,
  werkgroepId: string,
  input: PlanningInput,
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'werkgroep', id: werkgroepId } as const;
  return change(ctx, { action: 'planning_added', object }, async (tx, record) => {
    const found = await werkgroepToManage(tx, ctx, werkgroepId, 'werkgroep:plan');
    if (!found.ok) return found;
    const reasons = reasonsNotToPlan(input);
    if (reasons.length > 0) return refused(...reasons);
    const id = newId();
    const { date, until, ...texts } = input;
    await tx.planningEntry.create({
      data: {
        id,
        programmaId: found.werkgroep.programmaId,
        werkgroepId,
        ...texts,
        date: new Date(date),
        until: until && new Date(until),
      },
    });
    record({ change: { detail: { planningId: id, ...input } } });
    return done({ id });
  });
}
