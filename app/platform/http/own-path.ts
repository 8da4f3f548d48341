/** A path on this site to go back to, or null: never another host ("//evil.example", "/\\evil.example"). */
export function ownPath(value: string | null): string | null {
  if (value === null || value.length > 1_000) return null;
  if (!/^\/(?![/\\])[\x20-\x7e]*$/.test(value) || value.includes('\\')) return null;
  return value;
}
