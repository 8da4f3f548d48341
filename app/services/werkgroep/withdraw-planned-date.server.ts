import type { Ctx } from '~/domain/context';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { plannedDate, type PlannedAddress } from './change-planned-date.server';
import { werkgroepToManage } from './werkgroep-to-manage.server';

/** Takes a day out of the planning; the history keeps it. */
export async function withdrawPlannedDate(
  ctx: Ctx,
  { werkgroepId, id }: PlannedAddress,
  { version }: { version: number },
): Promise<Outcome<{ id: string }>> {
  const object = { kind: 'werkgroep', id: werkgroepId } as const;
  return change(ctx, { action: 'planning_withdrawn', object }, async (tx, record) => {
    const found = await werkgroepToManage(tx, ctx, werkgroepId, 'werkgroep:plan');
    if (!found.ok) return found;
    const now = await plannedDate(tx, { werkgroepId, id });
    if (!now) return hidden;
    if (now.withdrawn) return refused({ code: 'planning_withdrawn' });
    const { count } = await tx.planningEntry.updateMany({
      where: { id, version },
      data: { withdrawnAt: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) {
      const fields = [{ name: 'title', label: 'Wat', theirs: now.entry.title, yours: '' }];
      return stale({ version: now.version, fields });
    }
    record({ change: { detail: { planningId: id, ...now.entry } } });
    return done({ id });
  });
}
