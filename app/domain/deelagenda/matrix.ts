/** More cards than this on one page helps nobody: from there on each cell shows its first few. */
export const MOST_CARDS = 150;

/** One theme in one year as the database counts it: of all actions there, which does the filter find, and the first of them. */
export type CountedCell = { theme: string; year: number | null; total: number; found: number; ids: string[] };

/** `others` is what the filter leaves out, `more` what it finds and doesn't fit. */
export type MatrixCell<A> = { year: number | null; actions: A[]; others: number; more: number };

export type Matrix<A> = {
  years: number[];
  /** Of each theme only the years in which there is something. */
  themes: { theme: string; cells: MatrixCell<A>[] }[];
  /** Actions of which the source leaves the year open. */
  withoutYear: { theme: string; cell: MatrixCell<A> }[];
  total: number;
  found: number;
};

/** Themes down, years across; within a year the actions stay in the order in which they were given. */
export function layMatrix<A>(counted: readonly CountedCell[], actions: ReadonlyMap<string, A>): Matrix<A> {
  const years = yearsOf(counted);
  const themes = themesOf(counted);
  const cell = (theme: string, year: number | null): MatrixCell<A> => {
    const here = counted.find((one) => one.theme === theme && one.year === year);
    const shown = (here?.ids ?? []).flatMap((id) => actions.get(id) ?? []);
    const { total = 0, found = 0 } = here ?? {};
    return { year, actions: shown, others: total - found, more: found - shown.length };
  };
  const filled = ({ actions: some, others, more }: MatrixCell<A>) => some.length + others + more > 0;
  const sum = (of: 'total' | 'found') => counted.reduce((so, one) => so + one[of], 0);
  return {
    years,
    themes: themes
      .map((theme) => ({ theme, cells: years.map((year) => cell(theme, year)).filter(filled) }))
      .filter(({ cells }) => cells.length > 0),
    withoutYear: themes
      .map((theme) => ({ theme, cell: cell(theme, null) }))
      .filter((one) => filled(one.cell)),
    total: sum('total'),
    found: sum('found'),
  };
}

/** The largest theme first: what the deelagenda is mainly about stands on top, what hangs beside it below. */
function themesOf(counted: readonly CountedCell[]): string[] {
  const sizes = new Map<string, number>();
  for (const { theme, total } of counted) sizes.set(theme, (sizes.get(theme) ?? 0) + total);
  return [...sizes.keys()].sort(
    (a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a.localeCompare(b, 'nl'),
  );
}

/** Every year from the first to the last, also one in which nothing is due. */
function yearsOf(counted: readonly CountedCell[]): number[] {
  const known = counted.flatMap(({ year }) => (year === null ? [] : [year]));
  if (known.length === 0) return [];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
}
