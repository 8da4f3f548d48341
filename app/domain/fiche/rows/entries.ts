import type { Refusal } from '~/domain/outcome';

/** A part as a form has it: flat, one text per name ("risk-2", "cell-2026"), so that two of them can be compared. */
export type Entries = Readonly<Record<string, string>>;

export type Read<T> = { ok: true; input: T } | { ok: false; reasons: Refusal[] };

export const entry = (entries: Entries, name: string): string => (entries[name] ?? '').trim();

/** The most rows that one part may have. */
export const MAX_ROWS = 60;

/** Rows that are numbered in their names, in their order, without those in which nothing stands. */
export function rowsIn<N extends string>(
  entries: Entries,
  names: readonly N[],
): { index: number; values: Record<N, string> }[] {
  const indexes = new Set(
    Object.keys(entries).flatMap((name) => {
      const match = /^([a-z]+)-(\d{1,3})$/.exec(name);
      return match && (names as readonly string[]).includes(match[1] ?? '') ? [Number(match[2])] : [];
    }),
  );
  return [...indexes]
    .sort((a, b) => a - b)
    .map((index) => ({
      index,
      values: Object.fromEntries(names.map((name) => [name, entry(entries, `${name}-${index}`)])) as Record<
        N,
        string
      >,
    }))
    .filter(({ values }) => Object.values(values).some((value) => value !== ''));
}

/** Rows as a form shows them, numbered from 0. */
export function numbered<N extends string>(rows: readonly Record<N, string>[]): Entries {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries<string>(row).map(([name, value]) => [`${name}-${index}`, value] as const),
    ),
  );
}

export const readOr = <T>(reasons: Refusal[], input: T): Read<T> =>
  reasons.length > 0 ? { ok: false, reasons } : { ok: true, input };

export const tooManyRows = (rows: readonly unknown[]): Refusal[] =>
  rows.length > MAX_ROWS ? [{ code: 'fiche_rows_too_many', params: { max: MAX_ROWS } }] : [];

/** One line, spaces tidied. */
export const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
