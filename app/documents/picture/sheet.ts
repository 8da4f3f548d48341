import type { Drawing, LegendItem, Mark, Picture } from '~/domain/picture/mark';

const MARGIN = 20;
const HEAD = 34;
const FOOT = 30;

/** A picture as it leaves the page: its title above it and what its colours say under it. */
export function pictureSheet({ title, legend, note, width, height, marks }: Picture): Drawing {
  const down = MARGIN + HEAD;
  const foot = down + height + FOOT - 8;
  return {
    width: width + 2 * MARGIN,
    height: down + height + FOOT + MARGIN,
    marks: [
      { kind: 'text', x: MARGIN, y: MARGIN + 14, text: title, size: 16, anchor: 'start', bold: true },
      ...marks.map((mark) => moved(mark, MARGIN, down)),
      ...legendMarks(legend, note, foot),
    ],
  };
}

function moved(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind !== 'strokes') return { ...mark, x: mark.x + dx, y: mark.y + dy };
  return {
    ...mark,
    segments: mark.segments.map(([x1, y1, x2, y2]) => [x1 + dx, y1 + dy, x2 + dx, y2 + dy] as const),
  };
}

/** Swatches with their names, and what else must be known last. */
function legendMarks(items: readonly LegendItem[], note: string, y: number): Mark[] {
  let x = MARGIN;
  const marks: Mark[] = [];
  const say = (text: string, from: number) => {
    marks.push({ kind: 'text', x: from, y, text, size: 13, anchor: 'start', tone: 'inkt-2' });
    // Wide enough for the letters of any viewer.
    x = from + text.length * 7 + 18;
  };
  for (const { name, tone, edge } of items) {
    marks.push({ kind: 'rect', x, y: y - 11, width: 13, height: 13, fill: tone, edge });
    say(name, x + 20);
  }
  if (note !== '') say(note, x);
  return marks;
}
