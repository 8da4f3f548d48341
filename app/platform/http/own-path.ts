/** A path on this site to go back to, or null: never another host ("//evil.example", "/\\evil.example"). */
export function ownPath(value: string | null): string | null {
  if (
    value === null ||
    !/^\/(?![/\\])/.test(value) ||
    /[\u0000-\u001f\\]/.test(value) ||
    value.length > 1_000
  )
    return null;
  return value;
}
