import type { Cell } from '~/domain/amount-series/cell';
import { cellText } from '~/domain/amount-series/format';
import { parseCell } from '~/domain/amount-series/parse';
import { isYearIn, yearsIn, type YearRange } from '~/domain/amount-series/series';
import type { Refusal } from '~/domain/outcome';
import { entry, readOr, type Entries, type Read } from './entries';
import { isPastedRow, spreadPasted } from './paste-row';

export type TypedCell = { year: number; cell: Cell; literal: string };

export type SeriesInput = {
  /** Empty where nothing was typed in any year; otherwise one for every year. */
  cells: TypedCell[];
  reason: string;
};

const cellName = (year: number): string => `cell-${year}`;

/** What is stored, as it would be typed. Onbekend is a word here: in a field that was never filled nothing stands. */
export function seriesEntries(cells: readonly { year: number; cell: Cell }[], reason?: string): Entries {
  const typed = Object.fromEntries(cells.map(({ year, cell }) => [cellName(year), cellText(cell)]));
  return reason === undefined ? typed : { ...typed, reason };
}

/**
 * Reads a reeks as typed or pasted. Without script a row of Excel stands in the field that it was pasted in; it is spread
 * here as script does it there. Nothing is taken over as long as one cell can't be read.
 */
export function readSeriesEntries(sent: Entries, range: YearRange): Read<SeriesInput> {
  const { entries, reasons } = withoutPastedRows(sent, range);
  const typed = Object.keys(entries).flatMap((name) => /^cell-(\d{4,6})$/.exec(name)?.[1] ?? []);
  for (const year of typed) {
    if (isYearIn(range, Number(year)) || entry(entries, `cell-${year}`) === '') continue;
    reasons.push({ code: 'fiche_year_outside', field: 'reeks', params: { year, ...range } });
  }
  const cells = yearsIn(range).flatMap((year): TypedCell[] => {
    const literal = entry(entries, cellName(year));
    const parsed = parseCell(literal);
    if (parsed.ok) return [{ year, cell: parsed.cell, literal }];
    if (!reasons.some((reason) => reason.field === cellName(year))) {
      reasons.push({ code: parsed.reason, field: cellName(year) });
    }
    return [];
  });
  const nothing = cells.every(({ literal }) => literal === '');
  return readOr(reasons, { cells: nothing ? [] : cells, reason: entry(entries, 'reason') });
}

/** What the form shows again: a pasted row in the fields where it belongs. */
export function withoutPastedRows(
  sent: Entries,
  range: YearRange,
): { entries: Record<string, string>; reasons: Refusal[] } {
  const entries: Record<string, string> = { ...sent };
  const reasons: Refusal[] = [];
  for (const year of yearsIn(range)) {
    const text = sent[cellName(year)] ?? '';
    if (!isPastedRow(text)) continue;
    const spread = spreadPasted(text, year, range);
    const filled = spread.ok
      ? Object.keys(spread.cells).filter((one) => Number(one) !== year && entry(sent, `cell-${one}`) !== '')
      : [];
    if (!spread.ok) reasons.push({ ...spread.reason, field: cellName(year) });
    else if (filled.length > 0) {
      reasons.push({ code: 'fiche_pasted_over', field: cellName(year), params: { year: filled[0] ?? '' } });
    } else {
      entries[cellName(year)] = '';
      for (const [one, value] of Object.entries(spread.cells)) entries[`cell-${one}`] = value;
    }
  }
  return { entries, reasons };
}
