import type { Cell } from '~/domain/amount-series/cell';
import type { Difference } from '~/domain/amount-series/difference';
import { changedYears, type Series, type YearRange } from '~/domain/amount-series/series';
import type { Sum } from '~/domain/amount-series/sum';
import type { Coverage, CoverageYear } from './coverage';
import type { CoveredMaatregel } from './counting';
import type { Proposal } from './proposal';

/** One reeks of a maatregel as the page and the file show it. */
export type CoverageLine<P> = {
  kind: 'award' | 'current' | 'submitted' | 'written';
  series: Series;
  proposal: P | null;
  /** The maatregel at which these amounts count already. */
  countedAt: string | null;
};

export type CoverageGroup<M, P> = {
  maatregel: M;
  lines: CoverageLine<P>[];
  /** Proposals for this maatregel that don't count. */
  passedOver: P[];
};

/**
 * For each maatregel what was awarded, what holds now where a besluit changed it, what is submitted, and what the own
 * werkgroep is writing where that is something else.
 */
export function coverageGroups<M extends CoveredMaatregel, P extends Proposal>(
  submitted: Coverage<M, P>,
  written: Coverage<M, P> | null,
  range: YearRange,
): CoverageGroup<M, P>[] {
  return submitted.rows.map((row, index) => {
    const { maatregel, counts, others, countedAt, proposed } = row;
    const now = written?.rows[index];
    const differs = now !== undefined && (now.counts !== counts || now.countedAt !== countedAt);
    const line = (kind: CoverageLine<P>['kind'], series: Series): CoverageLine<P> => ({
      kind,
      series,
      proposal: null,
      countedAt: null,
    });
    const revised = changedYears(maatregel.award, maatregel.current, range).length > 0;
    return {
      maatregel,
      lines: [
        line('award', maatregel.award),
        ...(revised ? [line('current', maatregel.current)] : []),
        ...(counts ? [{ ...line('submitted', proposed), proposal: counts, countedAt }] : []),
        ...(differs
          ? [{ ...line('written', now.proposed), proposal: now.counts, countedAt: now.countedAt }]
          : []),
      ],
      passedOver: [...new Set([...others, ...(now?.others ?? [])])].filter(
        (one) => one !== counts && one !== now?.counts,
      ),
    };
  });
}

/** A row of totals: sums, or differences with the richtbedrag. */
export type TotalLine = { of: 'target' | 'now' | 'submitted' | 'written' } & (
  { kind: 'sum'; sums: Sum[] } | { kind: 'difference'; sums: Difference[] }
);

export function totalLines(
  submitted: readonly CoverageYear[],
  written: readonly CoverageYear[] | null,
): TotalLine[] {
  const sums = (
    of: TotalLine['of'],
    years: readonly CoverageYear[],
    which: 'target' | 'now' | 'proposed',
  ): TotalLine => ({
    of,
    kind: 'sum',
    sums: years.map((year) => year[which]),
  });
  const differences = (of: TotalLine['of'], years: readonly CoverageYear[]): TotalLine => ({
    of,
    kind: 'difference',
    sums: years.map(({ difference }) => difference),
  });
  return [
    sums('target', submitted, 'target'),
    sums('now', submitted, 'now'),
    sums('submitted', submitted, 'proposed'),
    differences('submitted', submitted),
    ...(written ? [sums('written', written, 'proposed'), differences('written', written)] : []),
  ];
}

/** A file never holds PM as 0: the amount, the count of PM and the count of onbekend are a row each (product rule 1). */
export const totalParts = ['amount', 'pm', 'unknown'] as const;
export type TotalPart = (typeof totalParts)[number];

/** What stands in one year of such a row; null where nothing is known yet, for a 0 there would turn PM into nothing. */
export function totalPart(
  { kind, sums }: TotalLine,
  part: TotalPart,
  index: number,
): Cell | { kind: 'count'; count: number } | null {
  const sum = sums[index];
  if (!sum) return null;
  if (part === 'pm') return { kind: 'count', count: sum.pmCount };
  if (part === 'unknown') return { kind: 'count', count: sum.unknownCount };
  const nothingKnown = kind === 'sum' && sum.amount === 0 && sum.pmCount + sum.unknownCount > 0;
  return nothingKnown ? null : { kind: 'amount', thousands: sum.amount };
}
