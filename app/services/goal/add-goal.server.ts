import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import type { GoalKind } from '~/domain/goal/kinds';
import { nextGoalNumber } from '~/domain/goal/rules';
import type { GoalInput } from '~/domain/goal/schema';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { lockNames } from '~/platform/db/lock-names.server';
import { reasonsAgainstGoal, toldGoal, writeGoalLinks } from './goal-row.server';

/** A strategic goal, a smart goal under one, or an inspanning; the last of those beside it. */
export async function addGoal(
  ctx: Ctx,
  { kind, ...input }: GoalInput & { kind: GoalKind },
): Promise<Outcome<{ id: string }>> {
  const { programmaId } = ctx.actor;
  return change(ctx, { action: 'goal_added', object: { kind: 'goal', id: null } }, async (tx, record) => {
    if (!may(ctx.actor, 'goal:manage', { programmaId }))
      return may(ctx.actor, 'goal:read', { programmaId }) ? forbidden : hidden;
    await lockNames(tx, programmaId);
    const nothing = { parentId: null, maatregelIds: [] };
    const reasons = await reasonsAgainstGoal(tx, { id: null, kind, programmaId }, input, nothing);
    if (reasons.length > 0) return refused(...reasons);
    const id = newId();
    const { title, text, working, yields, level, fromYear, untilYear, parentId } = input;
    // Withdrawn ones count: a number isn't given twice.
    const beside = await tx.goal.findMany({
      where: { programmaId, parentId, kind },
      select: { number: true },
    });
    const { _max } = await tx.goal.aggregate({ where: { programmaId }, _max: { position: true } });
    await tx.goal.create({
      data: {
        ...{ id, programmaId, key: id, kind, parentId },
        ...{ title, text, working, yields, level, fromYear, untilYear },
        number: nextGoalNumber(beside.map(({ number }) => number)),
        position: (_max.position ?? -1) + 1,
      },
    });
    await writeGoalLinks(tx, id, input);
    record({ object: { kind: 'goal', id }, change: { detail: { kind, ...toldGoal(input) } } });
    return done({ id });
  });
}
