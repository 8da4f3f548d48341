export const goalRefusals = [
  'goal_title_missing',
  'goal_year_unreadable',
  'goal_year_outside',
  'goal_years_reversed',
  'goal_words_of_inspanning',
  'goal_kind_missing',
  'goal_title_taken',
  'goal_strategisch_on_top',
  'goal_smart_under_strategisch',
  'goal_inspanning_under_goal',
  'goal_withdrawn',
] as const;
export type GoalRefusal = (typeof goalRefusals)[number];
