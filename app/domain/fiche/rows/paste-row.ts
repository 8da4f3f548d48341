import { isYearIn, yearsIn, type YearRange } from '~/domain/amount-series/series';
import type { Refusal } from '~/domain/outcome';

export type Pasted = { ok: true; cells: Record<number, string> } | { ok: false; reason: Refusal };

/** One row that was copied with its years above it, and the years say where it belongs. */
const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text.trim());

/**
 * What was pasted at `year`, spread over that year and the ones after it. A row of Excel has tabs, a column has line
 * ends. A row of years on top is a heading: the amounts then go to the years that it names, wherever they were pasted.
 * What doesn't fit is refused as a whole, so that nothing is filled in a year that it wasn't meant for.
 */
export function spreadPasted(text: string, year: number, range: YearRange): Pasted {
  const rows = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((row) => row.split('\t').map(unquoted));
  const [first = [], second] = rows;
  if (rows.length === 2 && second && first.length > 1 && first.every((cell) => isYear(cell) || cell === '')) {
    return underYears(first, second, range);
  }
  if (rows.length > 1 && rows.some((row) => row.length > 1)) {
    return refuse('fiche_pasted_rows', { count: rows.length });
  }
  const cells = rows.length > 1 ? rows.map(([cell = '']) => cell) : first;
  // A heading alone would be read as thousands of millions.
  if (cells.length > 1 && cells.every(isYear)) return refuse('fiche_pasted_years');
  const room = yearsIn({ from: year, to: range.to });
  while (cells.length > room.length && cells.at(-1) === '') cells.pop();
  if (cells.length > room.length) {
    return refuse('fiche_pasted_too_many', { count: cells.length, from: year, room: room.length });
  }
  return { ok: true, cells: Object.fromEntries(cells.map((cell, index) => [year + index, cell])) };
}

function underYears(years: readonly string[], cells: readonly string[], range: YearRange): Pasted {
  const outside = years.filter((one, index) => {
    const said =
      one === '' ? cells[index] !== undefined && cells[index] !== '' : !isYearIn(range, Number(one));
    return said;
  });
  const [wrong] = outside;
  if (wrong !== undefined || cells.length > years.length) {
    return refuse('fiche_year_outside', { year: wrong || '?', from: range.from, to: range.to });
  }
  return {
    ok: true,
    cells: Object.fromEntries(
      years.flatMap((one, index) => (one === '' ? [] : [[Number(one), cells[index] ?? ''] as const])),
    ),
  };
}

/** Excel puts a cell with a line end or a tab in it between quotes. */
function unquoted(cell: string): string {
  const quoted = /^"(.*)"$/s.exec(cell.trim());
  return (quoted ? (quoted[1] ?? '').replaceAll('""', '"') : cell).trim();
}

/** More than one cell: what a field of one cell can't be. */
export const isPastedRow = (text: string): boolean => /[\t\n\r]/.test(text.replace(/[\t\n\r ]+$/, ''));

const refuse = (code: Refusal['code'], params?: Refusal['params']): Pasted => ({
  ok: false,
  reason: { code, ...(params ? { params } : {}) },
});
