import { sameName } from '~/domain/form/same-name';
import { goalsUnder, type GoalKind } from './kinds';
import type { GoalRefusal } from './refusals';
import type { GoalInput, GoalWords } from './schema';

export type GoalReason = {
  code: GoalRefusal;
  field: keyof GoalInput;
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

const wrongPlace: Record<GoalKind, GoalRefusal> = {
  strategisch: 'goal_strategisch_on_top',
  smart: 'goal_smart_under_strategisch',
  inspanning: 'goal_inspanning_under_goal',
};

type Place = {
  kind: GoalKind;
  /** Kind of what it is to stand under. */
  parent: GoalKind | 'top';
  /** Titles of what else stands there. */
  beside: readonly string[];
};

/** Why a goal can't stand there under that title. */
export function reasonsAgainstPlace(title: string, { kind, parent, beside }: Place): GoalReason[] {
  const reasons: GoalReason[] = [];
  if (!goalsUnder[kind].includes(parent)) reasons.push({ code: wrongPlace[kind], field: 'parentId' });
  if (beside.some((other) => sameName(other, title)))
    reasons.push({ code: 'goal_title_taken', field: 'title' });
  return reasons;
}

/** The number of a next goal: one on from those beside it when all of them have one, and none otherwise. */
export function nextGoalNumber(beside: readonly string[]): string {
  if (beside.length === 0 || !beside.every((number) => /^\d{1,4}$/.test(number))) return '';
  return String(Math.max(...beside.map(Number)) + 1);
}
