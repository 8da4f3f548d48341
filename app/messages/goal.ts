import type { GoalRefusal } from '~/domain/goal/refusals';

export const goalSentences: Record<GoalRefusal, string> = {
  goal_title_missing: 'Vul in wat het doel is.',
  goal_year_unreadable: 'Vul een jaar in met vier cijfers, bijvoorbeeld 2025, of laat het leeg.',
  goal_year_outside: 'Dit programma loopt van {first} tot en met {last}. Kies een jaar daarbinnen.',
  goal_years_reversed: 'Het laatste jaar ligt voor het eerste.',
  goal_words_of_inspanning: 'Dit hoort bij een inspanning. Laat het bij een doel leeg.',
};
