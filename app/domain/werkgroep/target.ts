import { differenceBetween, isEqual, type Difference } from '~/domain/amount-series/difference';
import { sumOfYear, yearsIn, type Series, type YearRange } from '~/domain/amount-series/series';
import type { Sum } from '~/domain/amount-series/sum';

/** Tabel of the maatregelen that Rijk and VNG agree on: only these make up a richtbedrag. */
export const AGREED_TABEL = 1;

export type TargetYear = { year: number; now: Sum; target: Sum; difference: Difference };

/**
 * What the maatregelen of a werkgroep yield as it holds now, against its richtbedrag: what was awarded to them together
 * (product rule 9). Follows the direct links of the werkgroep alone.
 */
export function againstTarget(
  maatregelen: readonly { current: Series; award: Series }[],
  range: YearRange,
): TargetYear[] {
  return yearsIn(range).map((year) => {
    const now = sumOfYear(
      maatregelen.map(({ current }) => current),
      year,
    );
    const target = sumOfYear(
      maatregelen.map(({ award }) => award),
      year,
    );
    return { year, now, target, difference: differenceBetween(target, now) };
  });
}

/** Years in which the sum no longer is the richtbedrag. */
export const yearsOffTarget = (years: readonly TargetYear[]): TargetYear[] =>
  years.filter(({ difference }) => !isEqual(difference));
