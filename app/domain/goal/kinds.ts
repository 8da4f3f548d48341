export const goalKinds = ['strategisch', 'smart', 'inspanning'] as const;
export type GoalKind = (typeof goalKinds)[number];

export const goalLevels = ['bovenregionaal', 'regionaal', 'lokaal'] as const;
export type GoalLevel = (typeof goalLevels)[number];

/**
 * Under what a goal of each kind may stand; "top" is under nothing. Kinds only go down, so a goal never comes to stand
 * under itself.
 */
export const goalsUnder: Record<GoalKind, readonly (GoalKind | 'top')[]> = {
  strategisch: ['top'],
  smart: ['strategisch'],
  inspanning: ['top', 'strategisch', 'smart'],
};

/** What is made first under a goal: smart under strategisch, an inspanning under the rest; on top a strategic goal. */
export const kindUnder = (parent: GoalKind | null): GoalKind =>
  parent === null ? 'strategisch' : parent === 'strategisch' ? 'smart' : 'inspanning';
