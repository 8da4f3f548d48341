/** A besluit's number for life (product rule 5): counted per overleg and year, never reused. */
export type DecisionNumber = { prefix: string; year: number; sequence: number };

/** "BOHA 2021-03"; after 99 the number simply grows. */
export function formatDecisionNumber({ prefix, year, sequence }: DecisionNumber): string {
  return `${prefix} ${year}-${String(sequence).padStart(2, '0')}`;
}

/** Undefined for anything that no besluit is called. Written loosely ("boha 2021-3") is fine. */
export function parseDecisionNumber(text: string): DecisionNumber | undefined {
  const match = /^(\S(?:.{0,40}\S)?) +(\d{4})-(\d{1,4})$/.exec(text.trim());
  if (!match) return undefined;
  const [, prefix = '', year, sequence] = match;
  return Number(sequence) > 0 ? { prefix, year: Number(year), sequence: Number(sequence) } : undefined;
}

/** The next in line. `last` is the highest given out for this overleg and year, withdrawn ones included. */
export function nextSequence(last: number | undefined): number {
  return (last ?? 0) + 1;
}

/** Which numbers are missing or doubled in what should be 1..n; for `npm run verify`. */
export function numberingFaults(sequences: readonly number[]): { missing: number[]; doubled: number[] } {
  const seen = new Set<number>();
  const doubled = sequences.filter((sequence) => seen.size === seen.add(sequence).size);
  const highest = Math.max(0, ...seen);
  const missing = Array.from({ length: highest }, (_, index) => index + 1).filter((one) => !seen.has(one));
  return { missing, doubled };
}
