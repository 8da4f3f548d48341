import { differenceBetween, type Difference } from '~/domain/amount-series/difference';
import { sumOfYear, yearsIn, type Series, type YearRange } from '~/domain/amount-series/series';
import type { Sum } from '~/domain/amount-series/sum';
import { countOnce, type CoveredMaatregel, type CoverageRow } from './counting';
import type { Proposal } from './proposal';

/** Tabel of the maatregelen that Rijk and VNG agree on: only these make up a richtbedrag. */
export const AGREED_TABEL = 1;

export type CoverageYear = {
  year: number;
  /** The richtbedrag: what was awarded to these maatregelen together. */
  target: Sum;
  now: Sum;
  proposed: Sum;
  /** From the richtbedrag to what is proposed. */
  difference: Difference;
};

export type Coverage<M, P> = { rows: CoverageRow<M, P>[]; years: CoverageYear[] };

/**
 * Does it add up (product rule 9): per year the richtbedrag, what holds now and what is proposed. `countOnce` says which
 * proposal counts; a maatregel of two werkgroepen is given once, so that it counts once.
 */
export function coverage<M extends CoveredMaatregel, P extends Proposal>(
  maatregelen: readonly M[],
  proposals: readonly P[],
  range: YearRange,
): Coverage<M, P> {
  const rows = countOnce(maatregelen, proposals, range);
  return { rows, years: yearsIn(range).map((year) => yearOf(rows, year)) };
}

function yearOf(rows: readonly CoverageRow<CoveredMaatregel, unknown>[], year: number): CoverageYear {
  const sum = (of: (row: CoverageRow<CoveredMaatregel, unknown>) => Series) => sumOfYear(rows.map(of), year);
  const target = sum(({ maatregel }) => maatregel.award);
  const proposed = sum((row) => row.proposed);
  return {
    year,
    target,
    now: sum(({ maatregel }) => maatregel.current),
    proposed,
    difference: differenceBetween(target, proposed),
  };
}

/** How a year stands: a tekort can't be taken away by PM, for a PM is no amount (product rule 1). */
export type Standing = 'gelijk' | 'meer' | 'tekort' | 'anders';

/** 'anders': the amounts are the same, but more or less of it is PM or onbekend. */
export function standingOf({ amount, pmCount, unknownCount }: Difference): Standing {
  if (amount < 0) return 'tekort';
  if (amount > 0) return 'meer';
  return pmCount === 0 && unknownCount === 0 ? 'gelijk' : 'anders';
}

/** Years in which the amounts that are proposed don't reach the richtbedrag. */
export const shortYears = (years: readonly CoverageYear[]): CoverageYear[] =>
  years.filter(({ difference }) => standingOf(difference) === 'tekort');
