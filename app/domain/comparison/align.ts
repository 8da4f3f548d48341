/** One part of a text in versions: a question, a result, a required part. */
export type Part = {
  /** The same in every version, where a part has something of its own to know it by. */
  key?: string;
  /** What it is called: "3a", "Probleemstelling". */
  label: string;
  text: string;
};

export type PartChange = 'same' | 'changed' | 'renumbered' | 'added' | 'removed';

/** One part in two versions; null where that version doesn't have it. */
export type Aligned = { before: Part | null; after: Part | null; change: PartChange };

/** From here two texts count as the same part, rewritten. */
const ALIKE = 0.5;

/**
 * Lays the parts of two versions beside each other, in the order of the later one; what went away stands where it was.
 * Parts with a key are known by it, others by their words: first those that are the same, then those that look alike most.
 */
export function alignParts(before: readonly Part[], after: readonly Part[]): Aligned[] {
  const partner = partners(before, after);
  const taken = new Set(partner.values());
  const rows: Aligned[] = [];
  let next = 0;
  const passRemoved = (until: number) => {
    for (; next < until; next += 1) {
      const gone = before[next];
      if (gone && !taken.has(next)) rows.push({ before: gone, after: null, change: 'removed' });
    }
  };
  after.forEach((part, index) => {
    const at = partner.get(index);
    const old = at === undefined ? undefined : before[at];
    if (at !== undefined) passRemoved(at);
    rows.push(
      old
        ? { before: old, after: part, change: changeOf(old, part) }
        : { before: null, after: part, change: 'added' },
    );
  });
  passRemoved(before.length);
  return rows;
}

const changeOf = (before: Part, after: Part): PartChange => {
  if (before.text !== after.text) return 'changed';
  return before.label === after.label ? 'same' : 'renumbered';
};

/** Index in `after` to index in `before`. */
function partners(before: readonly Part[], after: readonly Part[]): Map<number, number> {
  const found = new Map<number, number>();
  const pairs = after.flatMap((part, to) =>
    before.map((old, from) => ({ to, from, score: likeness(old, part), apart: Math.abs(to - from) })),
  );
  pairs.sort((a, b) => b.score - a.score || a.apart - b.apart);
  const taken = new Set<number>();
  for (const { to, from, score } of pairs) {
    if (score < ALIKE || found.has(to) || taken.has(from)) continue;
    found.set(to, from);
    taken.add(from);
  }
  return found;
}

function likeness(one: Part, other: Part): number {
  if (one.key !== undefined || other.key !== undefined) return one.key === other.key ? 1 : 0;
  if (one.text === other.text) return 1;
  const [a, b] = [wordsOf(one.text), wordsOf(other.text)];
  if (a.length + b.length === 0) return 0;
  const left = [...b];
  const shared = a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (a.length + b.length);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many parts are new, otherwise worded, numbered otherwise, gone. */
export function countChanges(rows: readonly Aligned[]): Record<PartChange, number> {
  const count = (change: PartChange) => rows.filter((row) => row.change === change).length;
  return {
    same: count('same'),
    changed: count('changed'),
    renumbered: count('renumbered'),
    added: count('added'),
    removed: count('removed'),
  };
}
