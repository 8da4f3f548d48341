/** Stands where a character cannot be drawn: an empty box, as readers know it from other programs. */
export const MISSING_MARK = '\u25A1';

const PRIVATE_USE = /\p{Co}/u;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/u;
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/**
 * Text that our fonts can draw. The export refuses a character without a glyph, and one emoji in a title must
 * not stop an agenda: what cannot be drawn becomes one mark per visible sign. Line breaks stay.
 */
export function printableText(text: string, covered: ReadonlySet<number>): string {
  const normal = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ');
  if (isCovered(normal, covered)) return normal;
  // Word by word: most words are fine as they are, and finding visible signs in one long text is slow.
  return normal
    .split(/( |\n)/)
    .map((word) => (isCovered(word, covered) ? word : printableWord(word, covered)))
    .join('');
}

function printableWord(word: string, covered: ReadonlySet<number>): string {
  let printable = '';
  for (const { segment } of graphemes.segment(word)) {
    const visible = [...segment].filter((sign) => !INVISIBLE.test(sign)).join('');
    printable += visible === '' || isCovered(visible, covered) ? visible : MISSING_MARK;
  }
  return printable;
}

function isCovered(text: string, covered: ReadonlySet<number>): boolean {
  for (const sign of text) {
    if (sign === '\n') continue;
    if (INVISIBLE.test(sign) || PRIVATE_USE.test(sign) || !covered.has(sign.codePointAt(0) ?? 0))
      return false;
  }
  return true;
}

/** The same data with every string made printable, however deep it sits. */
export function printableData(data: unknown, covered: ReadonlySet<number>): unknown {
  if (typeof data === 'string') return printableText(data, covered);
  if (Array.isArray(data)) return data.map((part) => printableData(part, covered));
  if (data !== null && typeof data === 'object') {
    return Object.fromEntries(Object.entries(data).map(([key, part]) => [key, printableData(part, covered)]));
  }
  return data;
}
