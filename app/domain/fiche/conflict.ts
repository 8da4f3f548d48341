import type { Stale } from '~/domain/outcome';
import type { Entries } from './rows/entries';

/** Fields that a form carries and that nobody reads. */
const carried = new Set(['version', 'blijf']);

/** Both versions of a part, field by field; what only one of the two has stands beside nothing. */
export function bothVersions(version: number, stored: Entries, sent: Entries): Stale {
  const names = [...new Set([...Object.keys(stored), ...Object.keys(sent)])].filter(
    (name) => !carried.has(name),
  );
  return {
    version,
    fields: names.map((name) => ({
      name,
      label: name,
      theirs: stored[name] ?? '',
      yours: (sent[name] ?? '').trim(),
    })),
  };
}
