import type { GoalKind } from '~/domain/goal/kinds';

export const goalKindWords: Record<GoalKind, string> = {
  strategisch: 'strategisch doel',
  smart: 'smart doel',
  inspanning: 'inspanning',
};

/** "Strategisch doel": as the beginning of a sentence. */
export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const countingWords = { cumulatief: 'telt op', per_periode: 'per periode' } as const;

/** "2022 tot en met 2026", "vanaf 2022", "tot en met 2026"; empty where no year is said. */
export function goalYears({
  fromYear,
  untilYear,
}: {
  fromYear: number | null;
  untilYear: number | null;
}): string {
  if (fromYear !== null && untilYear !== null)
    return fromYear === untilYear ? String(fromYear) : `${fromYear} tot en met ${untilYear}`;
  if (fromYear !== null) return `vanaf ${fromYear}`;
  return untilYear === null ? '' : `tot en met ${untilYear}`;
}
