import { readMemory, writeMemory } from '~/components/forms/browser-memory';

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
  const kept = readMemory(keyOf(personId, meetingId));
  return isKept(kept) ? kept : empty;
}

/**
 * What was kept, with what was typed before it could be read: on a slow line the box is there before the script is. A
 * browser that puts back what stood in a field gives the same again.
 */
export const withTyped = (kept: Kept, typed: Kept['drafts']): Kept => ({
  ...kept,
  drafts: {
    ...kept.drafts,
    ...Object.fromEntries(
      Object.entries(typed).map(([itemId, text]) => {
        const before = kept.drafts[itemId] ?? '';
        return [itemId, text.startsWith(before) ? text : [before, text].filter(Boolean).join(' ')];
      }),
    ),
  },
});

export function writeKept(personId: string, meetingId: string, kept: Kept): void {
  const drafts = Object.fromEntries(Object.entries(kept.drafts).filter(([, text]) => text !== ''));
  const lines = kept.lines.filter((line) => !line.saved);
  const nothing = lines.length === 0 && Object.keys(drafts).length === 0;
  writeMemory(keyOf(personId, meetingId), nothing ? null : { lines, drafts });
}

function isKept(value: unknown): value is Kept {
  const kept = value as Partial<Kept> | null;
  return (
    typeof kept === 'object' && kept !== null && Array.isArray(kept.lines) && typeof kept.drafts === 'object'
  );
}
