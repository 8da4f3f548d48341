export type FormAnswer =
  /** What the server said, with its JSON where it sent any. */
  | { kind: 'answered'; status: number; told: unknown }
  /** Try again: no connection, or the server was busy. */
  | { kind: 'later' }
  /** The session ended. */
  | { kind: 'signed_out' };

const PATIENCE_MS = 15_000;

/** Sends fields to a door that answers in JSON, without leaving the page. Never throws. */
export async function sendForm(
  address: string,
  fields: Readonly<Record<string, string>>,
): Promise<FormAnswer> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { Accept: 'application/json' },
      signal: patience.signal,
    });
    if (answer.redirected) return { kind: 'signed_out' };
    if (answer.status >= 500 || answer.status === 429) return { kind: 'later' };
    const told: unknown = await answer.json().catch(() => null);
    return { kind: 'answered', status: answer.status, told };
  } catch {
    return { kind: 'later' };
  } finally {
    clearTimeout(timer);
  }
}

/** How long to wait before a further try. */
export const retryDelay = (attempt: number): number =>
  [2_000, 5_000, 10_000, 20_000][Math.min(attempt, 3)] ?? 20_000;
