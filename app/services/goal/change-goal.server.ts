import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { reasonsNotToKeepGoal } from '~/domain/goal/rules';
import type { GoalWords } from '~/domain/goal/schema';
import { changedValues } from '~/domain/history/changed-values';
import { done, forbidden, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { visibleGoals } from '~/platform/db/visible/goals.server';

/** The words, level and years of a goal. */
export async function changeGoal(
  ctx: Ctx,
  id: string,
  input: GoalWords & { version: number },
): Promise<Outcome<{ id: string }>> {
  const { actor } = ctx;
  const object = { kind: 'goal', id } as const;
  return change(ctx, { action: 'goal_changed', object }, async (tx, record) => {
    await tx.$queryRaw`SELECT 1 FROM "Goal" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
    const row = await tx.goal.findFirst({
      where: { AND: [visibleGoals(actor), { id }] },
      include: { programma: { select: { firstYear: true, lastYear: true } } },
    });
    if (!row) return hidden;
    if (!may(actor, 'goal:manage', { programmaId: row.programmaId })) return forbidden;
    const { version, ...words } = input;
    const { title, text, working, yields, level, fromYear, untilYear } = row;
    const before: GoalWords = { title, text, working, yields, level, fromYear, untilYear };
    if (row.version !== version) return stale({ version: row.version, fields: sides(before, words) });
    const reasons = reasonsNotToKeepGoal(words, { kind: row.kind, ...row.programma });
    if (reasons.length > 0) return refused(...reasons);
    await tx.goal.update({ where: { id }, data: { ...words, version: { increment: 1 } } });
    record({ change: { fields: changedValues(before, words), detail: { title: words.title } } });
    return done({ id });
  });
}

const labels = {
  title: 'Doel',
  text: 'Toelichting',
  working: 'Hier werken we aan',
  yields: 'Dit moet het opleveren',
  level: 'Niveau',
  fromYear: 'Eerste jaar',
  untilYear: 'Laatste jaar',
} as const satisfies Record<keyof GoalWords, string>;

const sides = (theirs: GoalWords, yours: GoalWords) =>
  (Object.keys(labels) as (keyof GoalWords)[]).map((name) => ({
    name,
    label: labels[name],
    theirs: String(theirs[name] ?? ''),
    yours: String(yours[name] ?? ''),
  }));
