import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import type { GoalInput } from '~/domain/goal/schema';
import { changedValues } from '~/domain/history/changed-values';
import { done, forbidden, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { lockNames } from '~/platform/db/lock-names.server';
import { visibleGoals } from '~/platform/db/visible/goals.server';
import { reasonsAgainstGoal, toldGoal, writeGoalLinks } from './goal-row.server';

/** The words, level and years of a goal, under what it stands, who does it and what it serves. */
export async function changeGoal(
  ctx: Ctx,
  id: string,
  input: GoalInput & { version: number },
): Promise<Outcome<{ id: string }>> {
  const { actor } = ctx;
  const object = { kind: 'goal', id } as const;
  return change(ctx, { action: 'goal_changed', object }, async (tx, record) => {
    await lockNames(tx, actor.programmaId);
    const row = await tx.goal.findFirst({
      where: { AND: [visibleGoals(actor), { id }] },
      include: { maatregelen: true, parties: true },
    });
    if (!row) return hidden;
    if (!may(actor, 'goal:manage', row)) return forbidden;
    if (row.withdrawnAt) return refused({ code: 'goal_withdrawn' });
    const { title, text, working, yields, level, fromYear, untilYear, parentId } = row;
    const before: GoalInput = {
      ...{ title, text, working, yields, level, fromYear, untilYear, parentId },
      maatregelIds: row.maatregelen.map(({ maatregelId }) => maatregelId),
      roles: row.parties.map(({ partyId, kind }) => ({ partyId, kind })),
    };
    const after: GoalInput = wordsOf(input);
    if (row.version !== input.version) return stale({ version: row.version, fields: sides(before, after) });
    const own = { id, kind: row.kind, programmaId: row.programmaId };
    const reasons = await reasonsAgainstGoal(tx, own, after, before);
    if (reasons.length > 0) return refused(...reasons);
    const { roles: _roles, maatregelIds: _served, ...words } = after;
    await tx.goal.update({ where: { id }, data: { ...words, version: { increment: 1 } } });
    await writeGoalLinks(tx, id, after);
    record({
      change: {
        fields: changedValues(toldGoal(before), toldGoal(after)),
        detail: { title: after.title },
      },
    });
    return done({ id });
  });
}

/** What is kept of a form, whatever else came along with it. */
const wordsOf = (input: GoalInput): GoalInput => {
  const { title, text, working, yields, level, fromYear, untilYear, parentId, maatregelIds, roles } = input;
  return { title, text, working, yields, level, fromYear, untilYear, parentId, maatregelIds, roles };
};

const labels = {
  title: 'Doel',
  text: 'Toelichting',
  working: 'Hier werken we aan',
  yields: 'Dit moet het opleveren',
  level: 'Niveau',
  fromYear: 'Eerste jaar',
  untilYear: 'Laatste jaar',
  parentId: 'Valt onder',
} as const satisfies Partial<Record<keyof GoalInput, string>>;

/** Choices by id, and each party by the field that carries its role; the form turns them into names. */
function sides(theirs: GoalInput, yours: GoalInput) {
  const words = (Object.keys(labels) as (keyof typeof labels)[]).map((name) => ({
    name,
    label: labels[name],
    theirs: String(theirs[name] ?? ''),
    yours: String(yours[name] ?? ''),
  }));
  const served = (goal: GoalInput) => [...goal.maatregelIds].sort().join(',');
  const roleOf = (goal: GoalInput, id: string) =>
    goal.roles.find(({ partyId }) => partyId === id)?.kind ?? '';
  const parties = [...new Set([...theirs.roles, ...yours.roles].map(({ partyId }) => partyId))];
  return [
    ...words,
    { name: 'maatregelIds', label: 'Dient', theirs: served(theirs), yours: served(yours) },
    ...parties.map((id) => ({
      name: `role-${id}`,
      label: 'Wie',
      theirs: roleOf(theirs, id),
      yours: roleOf(yours, id),
    })),
  ];
}
