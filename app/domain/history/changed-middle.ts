/**
 * What differs between two versions of a long text: the part between what both begin and end with. A text that is saved as
 * one types leaves many events, and each keeps only its own change; `at` is where it stands, so that nothing is lost.
 */
export function changedMiddle(before: string, after: string): { from: string; to: string; at: number } {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return {
    from: before.slice(start, before.length - end),
    to: after.slice(start, after.length - end),
    at: start,
  };
}
