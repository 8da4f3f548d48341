import type { Found } from './place';
import type { WorldProgramma } from './programma';

/** A year left out would look like nothing at all; an unknown cell is written down as onbekend (product rule 1). */
export function yearProblems(
  { years: [first, last] }: WorldProgramma,
  cells: Readonly<Record<string, unknown>>,
  path: readonly string[],
): Found[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const missing = years
    .filter((year) => !(year in cells))
    .map((year) => ({
      path: [...path, year],
      message: 'Dit jaar ontbreekt. Zet "onbekend" als het nergens staat.',
    }));
  const beyond = Object.keys(cells)
    .filter((year) => !years.includes(year))
    .map((year) => ({
      path: [...path, year],
      message: `Dit jaar ligt buiten het programma (${first}-${last}).`,
    }));
  return [...missing, ...beyond];
}
