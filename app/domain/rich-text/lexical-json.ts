/** Undefined when the value is text that a person typed, even when it happens to begin with a brace. */
export function lexicalJson(value: string): unknown {
  if (!/^\s*\{\s*"root"\s*:/.test(value)) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
