import { cellOf, isYearIn, yearsIn, type Series, type YearRange } from '~/domain/amount-series/series';
import { sumOf, sumOfSums, type Sum } from '~/domain/amount-series/sum';

/** Whether the address asks for other programma's too: only then are they added (product rule 1, issue: never mixed unless asked). */
export const asksOverProgrammas = (search: URLSearchParams): boolean => search.get('met') === 'programmas';

/** A maatregel with the reeks that holds; `alsoIn`: programma's whose maatregelen it works for, see below. */
type Counting = { id: string; label: string; series: Series; alsoIn: readonly string[] };

type Part = { id: string; name: string; range: YearRange; maatregelen: readonly Counting[] };

export type ProgrammaRow = {
  id: string;
  name: string;
  /** A sum a year; null in years that are not the programma's: nothing is asked there, which is not onbekend. */
  sums: (Sum | null)[];
  counted: number;
  /** Labels of what is that same money in another row. */
  leftOut: string[];
};

export type OverProgrammas = { years: number[]; rows: ProgrammaRow[]; sums: Sum[] };

/**
 * The reeksen of several programma's added up, which happens only when somebody asks for it (product rule 1: amount, PM and
 * onbekend beside each other). Each maatregel counts once, in the row of its own programma:
 *
 * - a goal is a link and has no reeks, so what a region wants for a national maatregel adds nothing;
 * - a maatregel of which a goal of its own programma says that it serves a maatregel of another programma in this sum as well is
 *   that money at work, and not money beside it: it is left out and named.
 *
 * | a goal of the region serves | counts |
 * | --- | --- |
 * | B17 (national) | B17 |
 * | B17 and the region's own maatregel | B17, the own one is named |
 * | the region's own maatregel | B17 and the own one |
 *
 * When two would leave each other out, the one of the programma that stands first counts.
 */
export function addOverProgrammas(parts: readonly Part[]): OverProgrammas {
  const all = parts.flatMap(({ range }) => yearsIn(range));
  const years = yearsIn({ from: Math.min(...all), to: Math.max(...all) }).filter((year) =>
    parts.some(({ range }) => isYearIn(range, year)),
  );
  const rows = parts.map((part, index): ProgrammaRow => {
    const present = parts.filter(
      (one, other) => one.id !== part.id && (other < index || !worksFor(one, part)),
    );
    const isElsewhere = ({ alsoIn }: Counting) => present.some(({ id }) => alsoIn.includes(id));
    const counting = part.maatregelen.filter((one) => !isElsewhere(one));
    return {
      id: part.id,
      name: part.name,
      sums: years.map((year) =>
        isYearIn(part.range, year) ? sumOf(counting.map(({ series }) => cellOf(series, year))) : null,
      ),
      counted: counting.length,
      leftOut: part.maatregelen.filter(isElsewhere).map(({ label }) => label),
    };
  });
  return {
    years,
    rows,
    sums: years.map((_, index) => sumOfSums(rows.flatMap(({ sums }) => sums[index] ?? []))),
  };
}

const worksFor = (one: Part, other: Part): boolean =>
  one.maatregelen.some(({ alsoIn }) => alsoIn.includes(other.id));
