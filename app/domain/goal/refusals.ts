export const goalRefusals = [
  'goal_title_missing',
  'goal_year_unreadable',
  'goal_year_outside',
  'goal_years_reversed',
  'goal_words_of_inspanning',
] as const;
export type GoalRefusal = (typeof goalRefusals)[number];
