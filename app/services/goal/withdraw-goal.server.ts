import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { done, forbidden, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { lockNames } from '~/platform/db/lock-names.server';
import { visibleGoals } from '~/platform/db/visible/goals.server';

/** Takes a goal out of the tree, with why. What stands under it stays, and says that what it stood under is withdrawn. */
export async function withdrawGoal(
  ctx: Ctx,
  id: string,
  { reason, version }: { reason: string; version: number },
): Promise<Outcome<{ id: string }>> {
  const { actor } = ctx;
  const object = { kind: 'goal', id } as const;
  return change(ctx, { action: 'goal_withdrawn', object }, async (tx, record) => {
    await lockNames(tx, actor.programmaId);
    const row = await tx.goal.findFirst({ where: { AND: [visibleGoals(actor), { id }] } });
    if (!row) return hidden;
    if (!may(actor, 'goal:manage', row)) return forbidden;
    if (row.withdrawnAt) return refused({ code: 'goal_withdrawn' });
    if (row.version !== version) {
      const title = { name: 'title', label: 'Doel', theirs: row.title, yours: row.title };
      return stale({ version: row.version, fields: [title] });
    }
    await tx.goal.update({
      where: { id },
      data: { withdrawnAt: ctx.now, withdrawnReason: reason, version: { increment: 1 } },
    });
    record({ change: { detail: { title: row.title, reason } } });
    return done({ id });
  });
}
