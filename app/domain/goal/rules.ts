import type { GoalKind } from './kinds';
import type { GoalRefusal } from './refusals';
import type { GoalWords } from './schema';

export type GoalReason = {
  code: GoalRefusal;
  field: keyof GoalWords;
  params?: { first: number; last: number };
};

/** Why these words can't stand on a goal of this kind, in a programma of these years. */
export function reasonsNotToKeepGoal(
  words: Pick<GoalWords, 'working' | 'yields' | 'fromYear' | 'untilYear'>,
  { kind, firstYear, lastYear }: { kind: GoalKind; firstYear: number; lastYear: number },
): GoalReason[] {
  const reasons: GoalReason[] = [];
  if (kind !== 'inspanning')
    for (const field of ['working', 'yields'] as const)
      if (words[field] !== '') reasons.push({ code: 'goal_words_of_inspanning', field });
  for (const field of ['fromYear', 'untilYear'] as const) {
    const year = words[field];
    if (year !== null && (year < firstYear || year > lastYear))
      reasons.push({ code: 'goal_year_outside', field, params: { first: firstYear, last: lastYear } });
  }
  if (words.fromYear !== null && words.untilYear !== null && words.untilYear < words.fromYear)
    reasons.push({ code: 'goal_years_reversed', field: 'untilYear' });
  return reasons;
}
