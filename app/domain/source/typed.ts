import { readProvenance } from './provenance';

/** The source of a thing as somebody typed it; null where it was read from a document, which nobody types over. */
export const typedSource = (stored: unknown): string | null => {
  const { document, place } = readProvenance(stored);
  return document === null ? (place ?? '') : null;
};

/** What to store once the source was typed: a document, or what says that a fact is our own, stays as it is. */
export function withTypedSource(stored: unknown, typed: string): unknown {
  const now = typedSource(stored);
  if (now === null || now === typed) return stored;
  return typed === '' ? null : { place: typed };
}
