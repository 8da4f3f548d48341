/** A colour of the look by name: the page draws it with a class, a file with its value. */
export type Tone = 'petrol' | 'petrol-licht' | 'amber' | 'amber-diep' | 'inkt' | 'inkt-2' | 'lijn' | 'papier';

/** From x, y to x, y. */
export type Segment = readonly [number, number, number, number];

/** What a picture is made of. Page, SVG and PNG draw the same marks, so that they can't tell different things. */
export type Mark =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; fill: Tone; edge?: Tone }
  | { kind: 'strokes'; segments: Segment[]; tone: Tone; weight: number }
  | {
      kind: 'text';
      x: number;
      /** Of the line on which the letters stand. */
      y: number;
      text: string;
      size: number;
      anchor: 'start' | 'middle' | 'end';
      bold?: boolean;
      tone?: Tone;
    };

export type Drawing = { width: number; height: number; marks: Mark[] };

export type LegendItem = { name: string; tone: Tone; edge?: Tone };

/** A drawing with what somebody hears who doesn't see it; its numbers stand in the table beside it. */
export type Picture = Drawing & {
  title: string;
  desc: string;
  legend: LegendItem[];
  /** What else must be known to read it. */
  note: string;
};

type Box = { x: number; y: number; width: number; height: number };

const HATCH_STEP = 8.5;

/** Slanting lines inside a box, as lines of their own: a pattern would have to be carried along into every file. */
export function hatching({ x, y, width, height }: Box, falling = false): Segment[] {
  const segments: Segment[] = [];
  for (let offset = HATCH_STEP / 2; offset < width + height; offset += HATCH_STEP) {
    // Rising from the left or bottom edge to the top or right edge.
    const start = offset <= height ? [0, offset] : [offset - height, height];
    const end = offset <= width ? [offset, 0] : [width, offset - width];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [...start, ...end];
    segments.push(
      falling ? [x + width - x1, y + y1, x + width - x2, y + y2] : [x + x1, y + y1, x + x2, y + y2],
    );
  }
  return segments;
}
