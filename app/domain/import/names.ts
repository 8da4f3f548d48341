/** What people may call things in a spreadsheet: plain spelling -> the name as we write it. */
export type Names = {
  parties: ReadonlyMap<string, string>;
  maatregelen: ReadonlyMap<string, string>;
  werkgroepen: ReadonlyMap<string, string>;
  /** Per column of choices: the word -> its code. */
  choices: Readonly<Record<string, ReadonlyMap<string, string>>>;
};

const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/** Names to look up, each with the spellings that mean it. */
export function spelled(rows: Iterable<{ name: string; spellings: readonly string[] }>): Map<string, string> {
  const known = new Map<string, string>();
  for (const { name, spellings } of rows) {
    for (const one of [name, ...spellings])
      if (one.trim() !== '' && !known.has(plain(one))) known.set(plain(one), name);
  }
  return known;
}

export const nameIn = (known: ReadonlyMap<string, string> | undefined, text: string): string | undefined =>
  known?.get(plain(text));

/** Several names in one cell, always in the same order, so that only another set is a change. A code may hold a comma. */
export const canonicalList = (names: readonly string[]): string =>
  [...new Set(names)].sort((a, b) => a.localeCompare(b, 'nl')).join('; ');

export const listed = (value: string): string[] => (value === '' ? [] : value.split('; '));
