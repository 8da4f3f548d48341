import { differenceBetween, type Difference } from '~/domain/amount-series/difference';
import { sumOfSums, type Sum } from '~/domain/amount-series/sum';
import type { CoverageYear } from '~/domain/werkgroep/coverage';

export type TargetSums = { target: Sum; proposed: Sum; difference: Difference };

/** Richtbedrag and proposals of these years together. */
export function targetSums(coverage: readonly CoverageYear[], years: readonly number[]): TargetSums {
  const counted = coverage.filter(({ year }) => years.includes(year));
  const target = sumOfSums(counted.map((one) => one.target));
  const proposed = sumOfSums(counted.map((one) => one.proposed));
  return { target, proposed, difference: differenceBetween(target, proposed) };
}
