/** What this browser keeps under a name; null where it keeps nothing, or may keep nothing. */
export function readMemory(key: string): unknown {
  try {
    const stored = localStorage.getItem(key);
    return stored === null ? null : (JSON.parse(stored) as unknown);
  } catch {
    return null;
  }
}

/** Null forgets. A browser that keeps nothing still sends everything at once. */
export function writeMemory(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full, or not allowed: what was typed is then kept by the page alone.
  }
}
