import type { Cell } from '~/domain/amount-series/cell';
import { currentRevision, newest, type RevisionKind } from '~/domain/amount-series/revision';
import { cellOf } from '~/domain/amount-series/series';
import { readDoubt, type Doubt } from '~/domain/source/provenance';

/** A cell as it is stored; `doubt` is JSON. */
export type StoredCell = {
  year: number;
  kind: 'amount' | 'pm' | 'onbekend';
  thousands: number | null;
  literal: string | null;
  doubt: unknown;
};

type StoredRevision = { id: string; kind: RevisionKind; date: Date; cells: readonly StoredCell[] };

/** A reeks with what was hard to read in it, per year. */
export type ReadSeries = {
  series: Readonly<Record<number, Cell>>;
  doubts: Readonly<Record<number, Doubt>>;
};

const noSeries: ReadSeries = { series: {}, doubts: {} };

/** An amount without a number can't be stored; should one be read, it is onbekend and never 0 (product rule 1). */
export const readCell = ({ kind, thousands }: Pick<StoredCell, 'kind' | 'thousands'>): Cell => {
  if (kind !== 'amount') return { kind };
  return thousands === null ? { kind: 'onbekend' } : { kind, thousands };
};

/** Stored cells as a reeks; a year without one is onbekend. */
export function readSeries(cells: readonly StoredCell[]): ReadSeries {
  const doubts = cells.flatMap(({ year, doubt }) => {
    const read = readDoubt(doubt);
    return read ? [[year, read] as const] : [];
  });
  return {
    series: Object.fromEntries(cells.map((cell) => [cell.year, readCell(cell)])),
    doubts: Object.fromEntries(doubts),
  };
}

/**
 * Which of the stored revisions holds now and which was awarded (product rule 4). `revisions` are in the order in
 * which they were recorded.
 */
export function readRevisions<R extends StoredRevision>(
  revisions: readonly R[],
): { current: ReadSeries; award: ReadSeries; currentId: string | null; awardRevision: R | null } {
  const read = revisions.map((stored, sequence) => ({
    stored,
    kind: stored.kind,
    date: stored.date.toISOString().slice(0, 10),
    sequence,
    ...readSeries(stored.cells),
  }));
  const current = currentRevision(read);
  const award = newest(read, 'award');
  return {
    current: current ?? noSeries,
    award: award ?? noSeries,
    currentId: current?.stored.id ?? null,
    awardRevision: award?.stored ?? null,
  };
}

/** What a reeks asks in a year: nothing (null) before and after its years; within them an absent cell is onbekend (product rule 1). */
export function targetIn(series: ReadSeries['series'], year: number): Cell | null {
  const years = Object.keys(series).map(Number);
  if (years.length === 0) return { kind: 'onbekend' };
  return year < Math.min(...years) || year > Math.max(...years) ? null : cellOf(series, year);
}
