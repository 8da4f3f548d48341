import { formatMillions, sumText } from './format';
import type { Sum } from './sum';

/** What a source printed as total beside what its rows add up to (product rule 3). In thousands of euros. */
export type PrintedAgainstComputed = { printed: number; computed: Sum; difference: number };

/**
 * Compares the numbers only: a printed total says nothing about how many cells were PM, so the counts stay
 * with the computed sum and are not a difference.
 */
export function printedAgainstComputed(printed: number, computed: Sum): PrintedAgainstComputed {
  return { printed, computed, difference: computed.amount - printed };
}

/** "214 (gedrukt) / 215 + 6 PM (opgeteld)": both stay visible (product rule 3). */
export function printedText(comparison: PrintedAgainstComputed): string {
  return `${formatMillions(comparison.printed)} (gedrukt) / ${sumText(comparison.computed)} (opgeteld)`;
}
