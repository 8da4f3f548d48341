/** A line that was typed and that the server has not taken yet. */
export type KeptLine = {
  /** UUID made here, so that a line that is sent twice is kept once. */
  id: string;
  itemId: string;
  text: string;
  /** What was chosen for a besluit: "effect;kind:id;kind:id". */
  choice: string;
  /** Why the server did not take it; it is mended by hand. */
  refused?: string;
  /** The server has it; shown until the page has it too. */
  saved?: true;
};

export type Kept = {
  lines: KeptLine[];
  /** What stands in the line box of each agendapunt, not entered yet. */
  drafts: Record<string, string>;
};

const empty: Kept = { lines: [], drafts: {} };

/** Of one person alone: on a shared computer nobody sends another's lines. */
const keyOf = (personId: string, meetingId: string) => `vijfhoek-verslag:${personId}:${meetingId}`;

/** What this browser keeps of a meeting; nothing where it may keep nothing. */
export function readKept(personId: string, meetingId: string): Kept {
  try {
    const stored = localStorage.getItem(keyOf(personId, meetingId));
    const kept: unknown = stored === null ? null : JSON.parse(stored);
    return isKept(kept) ? kept : empty;
  } catch {
    return empty;
  }
}

export function writeKept(personId: string, meetingId: string, kept: Kept): void {
  try {
    const drafts = Object.fromEntries(Object.entries(kept.drafts).filter(([, text]) => text !== ''));
    const lines = kept.lines.filter((line) => !line.saved);
    if (lines.length === 0 && Object.keys(drafts).length === 0) {
      localStorage.removeItem(keyOf(personId, meetingId));
    } else localStorage.setItem(keyOf(personId, meetingId), JSON.stringify({ lines, drafts }));
  } catch {
    // A browser that keeps nothing still sends every line at once.
  }
}

function isKept(value: unknown): value is Kept {
  const kept = value as Partial<Kept> | null;
  return (
    typeof kept === 'object' && kept !== null && Array.isArray(kept.lines) && typeof kept.drafts === 'object'
  );
}
