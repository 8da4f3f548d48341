import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';

const name = (text: string): PDFName => PDFName.of(text);

export function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false });
}

/**
 * The text of each page in the order of its content, which is the reading order of our own papers. Knows only
 * what our papers use: strings of two-byte glyph codes with a ToUnicode table per font.
 */
export async function pdfTexts(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes);
  return pdf.getPages().map((page) => {
    const fonts = page.node.Resources()?.lookupMaybe(name('Font'), PDFDict);
    const tables = new Map(
      (fonts?.entries() ?? []).map(([key]) => [key.asString(), unicodeTable(fonts?.lookup(key, PDFDict))]),
    );
    return pageText(contentsOf(page.node.Contents()), tables);
  });
}

export async function pdfText(bytes: Uint8Array): Promise<string> {
  return (await pdfTexts(bytes)).join(' ');
}

function contentsOf(contents: unknown): string {
  if (contents instanceof PDFArray) {
    return Array.from({ length: contents.size() }, (_, i) => contentsOf(contents.lookup(i))).join('\n');
  }
  return contents instanceof PDFRawStream ? decoded(contents) : '';
}

const decoded = (stream: PDFRawStream): string =>
  Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');

function pageText(content: string, tables: Map<string, Map<string, string>>): string {
  let table = new Map<string, string>();
  let inText = false;
  let text = '';
  const token = /(\/\S+) [\d.]+ Tf|\(|\b(?:BT|ET)\b/g;
  for (let found = token.exec(content); found !== null; found = token.exec(content)) {
    const [word, font] = found;
    if (word === '(') {
      const end = endOfString(content, token.lastIndex);
      const shown = content.slice(token.lastIndex, end);
      if (inText)
        text += glyphCodes(shown)
          .map((code) => table.get(code) ?? '?')
          .join('');
      token.lastIndex = end + 1;
    } else if (font !== undefined) table = tables.get(font) ?? new Map<string, string>();
    else inText = word === 'BT';
    if (word === 'ET') text += ' ';
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Where the string ends that starts here: it may hold escaped brackets and pairs of plain ones. */
function endOfString(content: string, start: number): number {
  let depth = 1;
  for (let at = start; at < content.length; at += 1) {
    const sign = content[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return content.length;
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A PDF string as glyph codes of two bytes, in hexadecimal. */
function glyphCodes(shown: string): string[] {
  const bytes = shown.replace(/\\([0-7]{1,3}|[\s\S])/g, (_all, escaped: string) =>
    /^[0-7]/.test(escaped) ? String.fromCharCode(parseInt(escaped, 8)) : (ESCAPES[escaped] ?? escaped),
  );
  return Buffer.from(bytes, 'latin1').toString('hex').match(/.{4}/g) ?? [];
}

function unicodeTable(font: PDFDict | undefined): Map<string, string> {
  const stream = font?.lookup(name('ToUnicode'));
  const table = new Map<string, string>();
  if (!(stream instanceof PDFRawStream)) return table;
  for (const [, body] of decoded(stream).matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, unicode] of body?.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi) ?? []) {
      const text = Buffer.from(unicode ?? '', 'hex')
        .swap16()
        .toString('utf16le');
      table.set((code ?? '').toLowerCase(), text);
    }
  }
  return table;
}

/** Titles of the bookmarks with their depth, in order: "  3a Uitgangspunten". */
export async function pdfBookmarks(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes);
  const found: string[] = [];
  const walk = (node: PDFDict | undefined, depth: number): void => {
    for (let item = child(node, 'First'); item !== undefined; item = child(item, 'Next')) {
      found.push('  '.repeat(depth) + textOf(item.lookup(name('Title'))));
      walk(item, depth + 1);
    }
  };
  walk(pdf.catalog.lookupMaybe(name('Outlines'), PDFDict), 0);
  return found;
}

const child = (node: PDFDict | undefined, key: string): PDFDict | undefined =>
  node?.lookupMaybe(name(key), PDFDict);

export function textOf(value: unknown): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}
