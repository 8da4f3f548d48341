import type { KeptLine } from './kept-lines';

export type Sent =
  | { kind: 'saved' }
  | { kind: 'refused'; sentence: string }
  /** Try again: no connection, or the server was busy. */
  | { kind: 'later' }
  /** The session ended. */
  | { kind: 'signed_out' };

const PATIENCE_MS = 15_000;

/** Sends one line to the door of the line box, which answers in JSON. Never throws. */
export async function sendLine(address: string, line: KeptLine): Promise<Sent> {
  const body = new URLSearchParams({ line: line.text, choice: line.choice, lineId: line.id });
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
      signal: patience.signal,
    });
    if (answer.redirected) return { kind: 'signed_out' };
    if (answer.ok) return { kind: 'saved' };
    if (answer.status >= 500 || answer.status === 429) return { kind: 'later' };
    const told = (await answer.json().catch(() => null)) as { sentence?: string } | null;
    return {
      kind: 'refused',
      sentence: told?.sentence ?? 'Deze regel kan hier niet meer. Ververs de pagina en kijk het verslag na.',
    };
  } catch {
    return { kind: 'later' };
  } finally {
    clearTimeout(timer);
  }
}
