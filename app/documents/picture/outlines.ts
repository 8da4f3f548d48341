import { glyphsOf, tableOffset } from '../pdf/font-coverage';

/** A closed line of points, in the units of the font, y up. */
export type Contour = [number, number][];
type Point = { x: number; y: number; on: boolean };

export type Face = {
  /** Of one em. */
  units: number;
  advance: (glyph: number) => number;
  glyphOf: (code: number) => number;
  contours: (glyph: number) => Contour[];
};

/** Points on a curve between two on its ends; letters of a picture are small. */
const STEPS = 6;

/** The shapes of letters in a TrueType font. */
export function faceOf(font: Buffer): Face {
  const [head, hhea, hmtx, loca, glyf] = ['head', 'hhea', 'hmtx', 'loca', 'glyf'].map((tag) =>
    tableOffset(font, tag),
  ) as [number, number, number, number, number];
  const glyphs = glyphsOf(font);
  const widths = font.readUInt16BE(hhea + 34);
  const long = font.readInt16BE(head + 50) === 1;
  const placeOf = (glyph: number) =>
    glyf + (long ? font.readUInt32BE(loca + glyph * 4) : font.readUInt16BE(loca + glyph * 2) * 2);

  const contours = (glyph: number): Contour[] => {
    const [at, next] = [placeOf(glyph), placeOf(glyph + 1)];
    if (at === next) return [];
    const count = font.readInt16BE(at);
    return count >= 0 ? simpleContours(font, at, count).map(flattened) : composed(at + 10);
  };

  /** A letter made of others, such as one with an accent. */
  const composed = (start: number): Contour[] => {
    const found: Contour[] = [];
    let at = start;
    for (;;) {
      const flags = font.readUInt16BE(at);
      const part = font.readUInt16BE(at + 2);
      const wide = (flags & 1) !== 0;
      const dx = wide ? font.readInt16BE(at + 4) : font.readInt8(at + 4);
      const dy = wide ? font.readInt16BE(at + 6) : font.readInt8(at + 5);
      found.push(...contours(part).map((one) => one.map(([x, y]): [number, number] => [x + dx, y + dy])));
      // A part that is scaled too takes two, four or eight bytes more; ours are placed only.
      at += (wide ? 8 : 6) + (flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0);
      if ((flags & 32) === 0) return found;
    }
  };

  return {
    units: font.readUInt16BE(head + 18),
    advance: (glyph) => font.readUInt16BE(hmtx + Math.min(glyph, widths - 1) * 4),
    glyphOf: (code) => glyphs.get(code) ?? 0,
    contours,
  };
}

function simpleContours(font: Buffer, at: number, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, index) => font.readUInt16BE(at + 10 + index * 2));
  const total = (ends.at(-1) ?? -1) + 1;
  let place = at + 10 + count * 2;
  place += 2 + font.readUInt16BE(place);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = font.readUInt8(place++);
    const repeat = flag & 8 ? font.readUInt8(place++) : 0;
    for (let times = 0; times <= repeat; times += 1) flags.push(flag);
  }
  const coordinates = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += font.readUInt8(place++) * (flag & same ? 1 : -1);
      else if ((flag & same) === 0) {
        value += font.readInt16BE(place);
        place += 2;
      }
      return value;
    });
  };
  const xs = coordinates(2, 16);
  const ys = coordinates(4, 32);
  const points = flags.map((flag, index): Point => ({
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    on: (flag & 1) !== 0,
  }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
}

/** Curves as short straight lines. Between two points off the line lies one on it. */
function flattened(points: Point[]): Contour {
  const whole = points.flatMap((point, index) => {
    const before = points.at(index - 1) ?? point;
    return point.on || before.on ? [point] : [middle(before, point), point];
  });
  const first = whole.findIndex(({ on }) => on);
  const turned = [...whole.slice(first), ...whole.slice(0, first)];
  const found: Contour = [];
  turned.forEach((point, index) => {
    if (point.on) return void found.push([point.x, point.y]);
    const from = turned.at(index - 1) ?? point;
    const to = turned[(index + 1) % turned.length] ?? point;
    for (let step = 1; step < STEPS; step += 1) {
      const t = step / STEPS;
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      found.push([a * from.x + b * point.x + c * to.x, a * from.y + b * point.y + c * to.y]);
    }
  });
  return found;
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });
