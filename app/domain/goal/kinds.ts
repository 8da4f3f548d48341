export const goalKinds = ['strategisch', 'smart', 'inspanning'] as const;
export type GoalKind = (typeof goalKinds)[number];

export const goalLevels = ['bovenregionaal', 'regionaal', 'lokaal'] as const;
export type GoalLevel = (typeof goalLevels)[number];
