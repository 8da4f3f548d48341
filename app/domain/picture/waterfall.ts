import { differenceBetween, isEqual, type Difference } from '~/domain/amount-series/difference';
import { cellOf, type Series } from '~/domain/amount-series/series';
import { noSum, sumOf, sumOfSums, type Sum } from '~/domain/amount-series/sum';

/** A maatregel from what was awarded to what came of it; `realised` has the newest reeks of each who reported. */
export type Travelled = {
  label: string;
  award: Series;
  current: Series;
  realised: readonly Series[];
};

export type WaterfallStep =
  | { kind: 'total'; of: 'awarded' | 'decided' | 'realised'; sum: Sum }
  /** Nobody reported anything yet: no total, and certainly not 0 (product rule 1). */
  | { kind: 'nothing'; of: 'realised' }
  | { kind: 'change'; by: Cause; difference: Difference };

/** What makes a step: a maatregel, several small ones together, years nobody reported on, or another outcome. */
export type Cause =
  | { kind: 'maatregel'; label: string }
  | { kind: 'others'; count: number }
  | { kind: 'unreported' }
  | { kind: 'otherwise' };

/**
 * From awarded to decided to realised over these years. A year that nobody reported on leaves as its own step: it isn't
 * realised as nothing, it isn't known. Every total is the one before it and the steps between.
 */
export function waterfallSteps(
  maatregelen: readonly Travelled[],
  years: readonly number[],
  most: number,
): WaterfallStep[] {
  const over = (series: Series) => sumOf(years.map((year) => cellOf(series, year)));
  const changes = maatregelen
    .map(({ label, award, current }) => ({
      label,
      difference: differenceBetween(over(award), over(current)),
    }))
    .filter(({ difference }) => !isEqual(difference));
  const outcome = outcomeOf(maatregelen, years);
  const decided = sumOfSums(maatregelen.map(({ current }) => over(current)));
  return [
    { kind: 'total', of: 'awarded', sum: sumOfSums(maatregelen.map(({ award }) => over(award))) },
    ...largestFirst(changes, most),
    { kind: 'total', of: 'decided', sum: decided },
    ...(outcome === null
      ? [{ kind: 'nothing' as const, of: 'realised' as const }]
      : [
          ...changeStep({ kind: 'unreported' }, differenceBetween(outcome.unreported, noSum)),
          ...changeStep({ kind: 'otherwise' }, differenceBetween(outcome.promised, outcome.realised)),
          { kind: 'total' as const, of: 'realised' as const, sum: outcome.realised },
        ]),
  ];
}

const changeStep = (by: Cause, difference: Difference): WaterfallStep[] =>
  isEqual(difference) ? [] : [{ kind: 'change', by, difference }];

/** Of years that somebody reported on what was decided and what came of it; of the others what was decided. */
function outcomeOf(maatregelen: readonly Travelled[], years: readonly number[]) {
  const cells = maatregelen.flatMap(({ current, realised }) =>
    years.map((year) => ({
      decided: sumOf([cellOf(current, year)]),
      reported: realised.flatMap((series) => series[year] ?? []),
    })),
  );
  const reported = cells.filter((one) => one.reported.length > 0);
  if (reported.length === 0) return null;
  return {
    realised: sumOf(reported.flatMap((one) => one.reported)),
    promised: sumOfSums(reported.map(({ decided }) => decided)),
    unreported: sumOfSums(cells.flatMap((one) => (one.reported.length === 0 ? [one.decided] : []))),
  };
}

type Change = { label: string; difference: Difference };

function largestFirst(changes: readonly Change[], most: number): WaterfallStep[] {
  const sorted = [...changes].sort((a, b) => Math.abs(b.difference.amount) - Math.abs(a.difference.amount));
  const shown = sorted.length <= most ? sorted : sorted.slice(0, most - 1);
  const rest = sorted.slice(shown.length);
  return [
    ...shown.flatMap(({ label, difference }) => changeStep({ kind: 'maatregel', label }, difference)),
    ...changeStep(
      { kind: 'others', count: rest.length },
      sumOfSums(rest.map(({ difference }) => difference)),
    ),
  ];
}
