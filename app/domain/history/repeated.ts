/** Neighbours that say the same stand together, with how many they are; the first of them is shown. */
export function repeated<T>(
  list: readonly T[],
  same: (one: T, next: T) => boolean,
): { first: T; times: number }[] {
  const groups: { first: T; times: number }[] = [];
  for (const one of list) {
    const last = groups.at(-1);
    if (last && same(last.first, one)) last.times += 1;
    else groups.push({ first: one, times: 1 });
  }
  return groups;
}
