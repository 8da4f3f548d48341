/** Signs that the database puts around a hit; they can't stand in a text, for it strips them there first. */
export const HIT_START = '\u0002';
export const HIT_END = '\u0003';

export type SnippetPart = { text: string; hit: boolean };

/** Takes a marked text apart, so that it is shown as text with marks and never as HTML. */
export function snippetParts(marked: string): SnippetPart[] {
  return marked
    .split(HIT_START)
    .flatMap((piece, index): SnippetPart[] => {
      if (index === 0) return [{ text: piece, hit: false }];
      const end = piece.indexOf(HIT_END);
      if (end < 0) return [{ text: piece, hit: false }];
      return [
        { text: piece.slice(0, end), hit: true },
        { text: piece.slice(end + 1), hit: false },
      ];
    })
    .map((part) => ({ ...part, text: part.text.replaceAll(HIT_END, '') }))
    .filter((part) => part.text !== '');
}

/** Shows that a piece was cut out of a text: it begins in the middle of a sentence, or ends before its end. */
export function withEllipses(parts: readonly SnippetPart[]): SnippetPart[] {
  const text = parts.map((part) => part.text).join('');
  if (text === '') return [];
  const before = /^\p{Ll}/u.test(text) ? [{ text: '… ', hit: false }] : [];
  const after = /[.!?…:]["’”)]*\s*$/.test(text) ? [] : [{ text: ' …', hit: false }];
  return [...before, ...parts, ...after];
}
