/** A goal that says under which other one it stands. */
type Standing = { id: string; parentId: string | null };

export type Tree<Goal> = Goal & { depth: number; under: Tree<Goal>[] };

/**
 * Goals as a tree, each under its parent, in the order they came in. What stands under a goal that isn't among them
 * stands on top, so that nothing is lost.
 */
export function treeOf<Goal extends Standing>(goals: readonly Goal[]): Tree<Goal>[] {
  const known = new Set(goals.map(({ id }) => id));
  const under = new Map<string | null, Goal[]>();
  for (const goal of goals) {
    const at = goal.parentId !== null && known.has(goal.parentId) ? goal.parentId : null;
    under.set(at, [...(under.get(at) ?? []), goal]);
  }
  const grow = (at: string | null, depth: number): Tree<Goal>[] =>
    (under.get(at) ?? []).map((goal) => ({ ...goal, depth, under: grow(goal.id, depth + 1) }));
  return grow(null, 0);
}

/** A branch as rows, each goal before what stands under it. */
export const rowsOf = <Goal>(branch: readonly Tree<Goal>[]): Tree<Goal>[] =>
  branch.flatMap((goal) => [goal, ...rowsOf(goal.under)]);
