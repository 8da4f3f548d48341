import type { Sum } from '~/domain/amount-series/sum';

/** One year: what the source printed under the column (thousands; null = not to be read) and what its rows add up to. */
export type ComparedYear = { year: number; printed: number | null; computed: Sum; amountCells: number };

/**
 * What printed and computed totals of a table say of each other (product rule 3). `rounding`: the difference is no
 * larger than what rounding every amount to whole millions before adding can give.
 */
export type PrintedDifference =
  | { kind: 'nothing_printed' }
  | { kind: 'equal'; years: number[] }
  | { kind: 'same'; thousands: number; years: number[]; everyYear: boolean; rounding: boolean }
  | { kind: 'varies'; years: number[]; rounding: boolean };

const HALF_A_MILLION = 500;

/** `thousands` is computed minus printed: positive when the source prints less than its own rows. */
export function printedDifference(compared: readonly ComparedYear[]): PrintedDifference {
  const readable = compared.flatMap(({ year, printed, computed, amountCells }) =>
    printed === null ? [] : [{ year, difference: computed.amount - printed, amountCells }],
  );
  if (readable.length === 0) return { kind: 'nothing_printed' };
  const different = readable.filter(({ difference }) => difference !== 0);
  if (different.length === 0) return { kind: 'equal', years: readable.map(({ year }) => year) };
  const years = different.map(({ year }) => year);
  const rounding = different.every(
    ({ difference, amountCells }) => Math.abs(difference) <= amountCells * HALF_A_MILLION,
  );
  const first = different[0]?.difference ?? 0;
  if (different.every(({ difference }) => difference === first))
    return { kind: 'same', thousands: first, years, everyYear: years.length === compared.length, rounding };
  return { kind: 'varies', years, rounding };
}
