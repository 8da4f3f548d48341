import type { GoalRefusal } from '~/domain/goal/refusals';

export const goalSentences: Record<GoalRefusal, string> = {
  goal_title_missing: 'Vul in wat het doel is.',
  goal_year_unreadable: 'Vul een jaar in met vier cijfers, bijvoorbeeld 2025, of laat het leeg.',
  goal_year_outside: 'Dit programma loopt van {first} tot en met {last}. Kies een jaar daarbinnen.',
  goal_years_reversed: 'Het laatste jaar ligt voor het eerste.',
  goal_words_of_inspanning: 'Dit hoort bij een inspanning. Laat het bij een doel leeg.',
  goal_kind_missing: 'Kies wat u toevoegt: een strategisch doel, een smart doel of een inspanning.',
  goal_title_taken: 'Dit staat hier al. Kies een andere naam, of wijzig wat er al staat.',
  goal_strategisch_on_top: 'Een strategisch doel staat bovenaan. Laat “Valt onder” leeg.',
  goal_smart_under_strategisch: 'Kies het strategische doel waar dit smart doel onder valt.',
  goal_inspanning_under_goal:
    'Een inspanning valt onder een strategisch of een smart doel, of onder niets. Kies iets anders.',
  goal_withdrawn: 'Dit doel is intussen ingetrokken en wijzigt niet meer.',
};
