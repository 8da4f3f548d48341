import type { Doubt } from '~/domain/source/provenance';

/** A doubtful cell: whose (`about`: "B3", "Totaal in de bron"), which year, and under which key the table finds its note. */
export type DoubtfulCell = { key: string; about: string; year: number; doubt: Doubt };

export type Note = {
  note: number;
  about: string;
  years: number[];
  literal: string;
  reading: string;
  why: string;
};

/**
 * Numbers the notes under a table in the order in which its cells are read. Cells of one row with the same reason
 * share a note.
 */
export function numberNotes(cells: readonly DoubtfulCell[]): {
  notes: Note[];
  noteOf: Record<string, number>;
} {
  const notes: Note[] = [];
  const noteOf: Record<string, number> = {};
  for (const { key, about, year, doubt } of cells) {
    const { literal, reading, why } = doubt;
    const same = notes.find(
      (note) =>
        note.about === about && note.why === why && note.reading === reading && note.literal === literal,
    );
    const note = same ?? { note: notes.length + 1, about, years: [], literal, reading, why };
    if (!same) notes.push(note);
    note.years.push(year);
    noteOf[key] = note.note;
  }
  return { notes, noteOf };
}
