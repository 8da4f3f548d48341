/**
 * Which characters a TrueType font can draw. PDF/UA refuses a document with a character that has no glyph, so we must
 * know before we set the text.
 */
export const codePointsOf = (font: Buffer): Set<number> => new Set(glyphsOf(font).keys());

/** The number of the glyph of each character, read from the `cmap` table. */
export function glyphsOf(font: Buffer): Map<number, number> {
  const cmap = tableOffset(font, 'cmap');
  const found = new Map<number, number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) addFormat4(font, subtable, found);
    if (format === 12) addFormat12(font, subtable, found);
  }
  return found;
}

/** In bytes from the start of the font. Throws where the font has no such table. */
export function tableOffset(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const record = 12 + i * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

/** Segments of 16-bit characters: end codes, start codes, deltas and offsets in four parallel arrays. */
function addFormat4(font: Buffer, at: number, found: Map<number, number>): void {
  const size = font.readUInt16BE(at + 6);
  for (let segment = 0; segment < size; segment += 2) {
    const end = font.readUInt16BE(at + 14 + segment);
    const start = font.readUInt16BE(at + 16 + size + segment);
    const delta = font.readUInt16BE(at + 16 + size * 2 + segment);
    const offsetAt = at + 16 + size * 3 + segment;
    const offset = font.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + (code - start) * 2);
      const number = (glyph + delta) & 0xffff;
      if (glyph !== 0 && number !== 0) found.set(code, number);
    }
  }
}

/** Groups of 32-bit characters with consecutive glyphs. */
function addFormat12(font: Buffer, at: number, found: Map<number, number>): void {
  for (let i = 0; i < font.readUInt32BE(at + 12); i += 1) {
    const group = at + 16 + i * 12;
    const [start, end, glyph] = [0, 4, 8].map((field) => font.readUInt32BE(group + field)) as [
      number,
      number,
      number,
    ];
    for (let code = start; code <= end; code += 1)
      if (glyph + code - start !== 0) found.set(code, glyph + code - start);
  }
}
