/** Stands where a character cannot be drawn: an empty box, as readers know it from other programs. */
export const MISSING_MARK = '\u25A1';

const BREAK_HERE = '\u200B';
const LONGEST_WORD = 40;

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
  // Word by word: finding visible signs in one long text is slow.
  return normal
    .split(/( |\n)/)
    .map((word) => (word.length > LONGEST_WORD ? breakable(word) : [word]))
    .map((parts) => parts.map((part) => printablePart(part, covered)).join(BREAK_HERE))
    .join('');
}

/** A word without end would run out of its column. */
const breakable = (word: string): string[] => word.match(/[\s\S]{1,24}/gu) ?? [];

function printablePart(word: string, covered: ReadonlySet<number>): string {
  if (isCovered(word, covered)) return word;
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

/** What we make ourselves and no reader sees as text. */
const NOT_TEXT = ['href', 'svg', 'label', 'target'];

/** The same data with every string made printable, however deep it sits. */
export function printableData(data: unknown, covered: ReadonlySet<number>): unknown {
  if (typeof data === 'string') return printableText(data, covered);
  if (Array.isArray(data)) return data.map((part) => printableData(part, covered));
  if (data !== null && typeof data === 'object') {
    return Object.fromEntries(
      Object.entries(data).map(([key, part]) => [
        key,
        NOT_TEXT.includes(key) ? part : printableData(part, covered),
      ]),
    );
  }
  return data;
}
