/**
 * A key for a new part, from its title. The same key in two versions means the same part, so one that another part ever had
 * is not given again.
 */
export function newPartKey(title: string, taken: ReadonlySet<string>): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const key = `deel-${words === '' ? 'nieuw' : words}`;
  let wish = key;
  for (let nth = 2; taken.has(wish); nth += 1) wish = `${key}-${nth}`;
  return wish;
}
