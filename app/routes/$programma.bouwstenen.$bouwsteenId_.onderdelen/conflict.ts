import type { ConflictField } from '~/components/forms/conflict-view';
import { partPresences, type PartRow } from '~/domain/bouwsteen/checklist';
import { seenText } from '~/domain/bouwsteen/checklist-schema';
import type { Stale } from '~/domain/outcome';
import { partPresenceWords } from '~/messages/bouwsteen';

/**
 * The parts to which two people gave another answer. What was filled in elsewhere goes along unchanged; of these parts the
 * answer that stands now counts as seen, so that the choice is kept whatever it is.
 */
export function conflictOf(
  { values }: { values: Record<string, string> },
  stale: Stale,
  parts: readonly PartRow[],
) {
  const fields = stale.fields.map(({ name, label, theirs, yours }): ConflictField => {
    if (!name.startsWith('presence-')) return { name, label, theirs, mine: yours };
    return { name, label, theirs: word(theirs), mine: word(yours), stored: { mine: yours, theirs } };
  });
  const names = new Set(fields.map(({ name }) => name));
  const seenNow = parts
    .filter(({ key }) => names.has(`presence-${key}`))
    .map((part) => [`seen-${part.key}`, seenText(part)] as const);
  const others = Object.entries(values).filter(([name]) => !names.has(name));
  return {
    version: stale.version,
    saved: stale.saved,
    fields,
    keep: { ...Object.fromEntries(others), ...Object.fromEntries(seenNow) },
  };
}

const word = (code: string): string => {
  const presence = partPresences.find((one) => one === code);
  return presence ? partPresenceWords[presence] : 'nog niet nagelopen';
};
