import type { Refusal } from '~/domain/outcome';
import { parseCell } from './parse';
import { yearsIn, type Series, type YearRange } from './series';

/** A reeks as typed, a text a year; every cell that can't be read is named. */
export function readTypedCells(
  cells: Readonly<Record<string, string>>,
  range: YearRange,
): { ok: true; series: Series } | { ok: false; reasons: Refusal[] } {
  const reasons: Refusal[] = [];
  const series = Object.fromEntries(
    yearsIn(range).flatMap((year) => {
      const parsed = parseCell(cells[String(year)] ?? '');
      if (parsed.ok) return [[year, parsed.cell] as const];
      reasons.push({ code: parsed.reason, field: `cell-${year}` });
      return [];
    }),
  );
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, series };
}

/** "cell-2026" as typed, among the fields of a form. */
export const typedCellsIn = (form: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => {
      const year = /^cell-(\d{4})$/.exec(name)?.[1];
      return year !== undefined && typeof value === 'string' ? [[year, value]] : [];
    }),
  );
