import { formatMillions } from './format';
import type { Sum } from './sum';

/** How far `to` lies from `from`. Counts can be negative: a PM that became an amount is −1 PM. */
export type Difference = { amount: number; pmCount: number; unknownCount: number };

export function differenceBetween(from: Sum, to: Sum): Difference {
  return {
    amount: to.amount - from.amount,
    pmCount: to.pmCount - from.pmCount,
    unknownCount: to.unknownCount - from.unknownCount,
  };
}

export function isEqual(difference: Difference): boolean {
  return difference.amount === 0 && difference.pmCount === 0 && difference.unknownCount === 0;
}

/** "−300 + 1 PM", "300 − 1 PM", "+ 1 PM", or "gelijk": never 0, for two sums with PM may both be unfinished. */
export function differenceText(difference: Difference): string {
  if (isEqual(difference)) return 'gelijk';
  const parts = difference.amount === 0 ? [] : [formatMillions(difference.amount)];
  parts.push(...countPart(difference.pmCount, 'PM'), ...countPart(difference.unknownCount, 'onbekend'));
  return parts.join(' ');
}

function countPart(count: number, word: string): string[] {
  if (count === 0) return [];
  return [`${count < 0 ? '−' : '+'} ${Math.abs(count)} ${word}`];
}
