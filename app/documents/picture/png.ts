import { deflateSync } from 'node:zlib';
import type { Mark, Picture, Segment, Tone } from '~/domain/picture/mark';
import { fonts } from '../pdf/fonts';
import { Canvas } from './canvas';
import { colours } from './colours';
import { faceOf, type Contour, type Face } from './outlines';
import { pngFile } from './png-file';
import { pictureSheet } from './sheet';

/** Pixels to a unit of the drawing: sharp on a screen and in a report. */
const SCALE = 2;

let faces: { plain: Face; bold: Face } | undefined;

function theFaces() {
  const [plain, , bold] = fonts().blobs;
  if (!plain || !bold) throw new Error('The fonts of our papers are not there');
  return (faces ??= { plain: faceOf(plain), bold: faceOf(bold) });
}

/** The picture in pixels, drawn from the same marks as the SVG and in the letters of our papers. */
export function picturePng(picture: Picture): Uint8Array {
  const { width, height, marks } = pictureSheet(picture);
  const canvas = new Canvas(Math.ceil(width * SCALE), Math.ceil(height * SCALE), rgb('papier'));
  for (const mark of marks)
    for (const { shape, tone } of shapesOf(mark)) canvas.fill(scaled(shape), rgb(tone));
  return pngFile(canvas, (rows) => deflateSync(rows));
}

type Shape = { shape: Contour[]; tone: Tone };

function shapesOf(mark: Mark): Shape[] {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, fill, edge } = mark;
      const corners: Contour = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ];
      const block = { shape: [corners], tone: fill };
      if (!edge) return [block];
      const sides = corners.map(([fromX, fromY], index): Segment => {
        const [toX, toY] = corners[(index + 1) % 4] ?? [fromX, fromY];
        return [fromX, fromY, toX, toY];
      });
      return [block, ...sides.map((side) => ({ shape: [stroke(side, 1)], tone: edge }))];
    }
    case 'strokes':
      return mark.segments.map((segment) => ({ shape: [stroke(segment, mark.weight)], tone: mark.tone }));
    case 'text':
      return [{ shape: letters(mark), tone: mark.tone ?? 'inkt' }];
  }
}

/** A line with a width is a small beam. */
function stroke([x1, y1, x2, y2]: Segment, weight: number): Contour {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [((y2 - y1) / length) * (weight / 2), ((x2 - x1) / length) * (weight / 2)];
  return [
    [x1 + dx, y1 - dy],
    [x2 + dx, y2 - dy],
    [x2 - dx, y2 + dy],
    [x1 - dx, y1 + dy],
  ];
}

function letters({ text, x, y, size, anchor, bold }: Mark & { kind: 'text' }): Contour[] {
  const face = bold ? theFaces().bold : theFaces().plain;
  const em = size / face.units;
  const glyphs = Array.from(text, (sign) => face.glyphOf(sign.codePointAt(0) ?? 0));
  const width = glyphs.reduce((sum, glyph) => sum + face.advance(glyph) * em, 0);
  let at = x - { start: 0, middle: width / 2, end: width }[anchor];
  return glyphs.flatMap((glyph) => {
    const left = at;
    at += face.advance(glyph) * em;
    return face
      .contours(glyph)
      .map((contour) => contour.map(([px, py]): [number, number] => [left + px * em, y - py * em]));
  });
}

const scaled = (shape: Contour[]): Contour[] =>
  shape.map((contour) => contour.map(([x, y]): [number, number] => [x * SCALE, y * SCALE]));

function rgb(tone: Tone): [number, number, number] {
  const value = Number.parseInt(colours[tone].slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
