import type { Contour } from './outlines';

type Colour = readonly [number, number, number];

/**
 * Pixels in which shapes are filled with soft edges: for each pixel how much of it lies inside, summed along its row from
 * the area under every edge.
 */
export class Canvas {
  readonly pixels: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
    ground: Colour,
  ) {
    this.pixels = new Uint8Array(width * height * 3);
    for (let at = 0; at < this.pixels.length; at += 3) this.pixels.set(ground, at);
  }

  fill(shape: readonly Contour[], colour: Colour): void {
    const all = shape.flat();
    if (all.length === 0) return;
    const left = Math.max(0, Math.floor(Math.min(...all.map(([x]) => x))));
    const top = Math.max(0, Math.floor(Math.min(...all.map(([, y]) => y))));
    const right = Math.min(this.width, Math.ceil(Math.max(...all.map(([x]) => x))) + 1);
    const bottom = Math.min(this.height, Math.ceil(Math.max(...all.map(([, y]) => y))) + 1);
    if (right <= left || bottom <= top) return;
    const area = new Area(right - left, bottom - top);
    for (const contour of shape)
      contour.forEach(([x, y], index) => {
        const [nextX, nextY] = contour[(index + 1) % contour.length] ?? [x, y];
        area.edge(x - left, y - top, nextX - left, nextY - top);
      });
    for (let row = 0; row < bottom - top; row += 1) {
      let inside = 0;
      for (let column = 0; column < right - left; column += 1) {
        inside += area.at(column, row);
        this.blend(left + column, top + row, Math.min(1, Math.abs(inside)), colour);
      }
    }
  }

  private blend(x: number, y: number, part: number, colour: Colour): void {
    if (part < 0.004) return;
    const at = (y * this.width + x) * 3;
    colour.forEach((value, channel) => {
      const ground = this.pixels[at + channel] ?? 0;
      this.pixels[at + channel] = Math.round(ground + (value - ground) * part);
    });
  }
}

/** How much the part of a row right of each pixel gains by every edge. */
class Area {
  private readonly gains: Float32Array;

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {
    this.gains = new Float32Array((width + 2) * height);
  }

  at(column: number, row: number): number {
    return this.gains[row * (this.width + 2) + column] ?? 0;
  }

  edge(x1: number, y1: number, x2: number, y2: number): void {
    if (y1 === y2) return;
    const [fromX, fromY, toX, toY, way] = y1 < y2 ? [x1, y1, x2, y2, 1] : [x2, y2, x1, y1, -1];
    const slope = (toX - fromX) / (toY - fromY);
    for (let row = Math.max(0, Math.floor(fromY)); row < Math.min(this.height, toY); row += 1) {
      const [start, end] = [Math.max(row, fromY), Math.min(row + 1, toY)];
      const xs = [fromX + (start - fromY) * slope, fromX + (end - fromY) * slope].map((x) =>
        Math.min(this.width, Math.max(0, x)),
      ) as [number, number];
      this.spread(row, Math.min(...xs), Math.max(...xs), (end - start) * way);
    }
  }

  /** Divides the height of an edge within one row over the pixels that it crosses. */
  private spread(row: number, left: number, right: number, height: number): void {
    const base = row * (this.width + 2);
    const last = Math.max(Math.ceil(right) - 1, Math.floor(left));
    for (let column = Math.floor(left); column <= last; column += 1) {
      const [from, to] = [Math.max(left, column), Math.min(right, column + 1)];
      const share = right > left ? (height * (to - from)) / (right - left) : height;
      // Inside this pixel lies what is right of the middle of the edge; the rest begins at the next one.
      const here = share * (column + 1 - (from + to) / 2);
      this.gains[base + column] = (this.gains[base + column] ?? 0) + here;
      this.gains[base + column + 1] = (this.gains[base + column + 1] ?? 0) + share - here;
    }
  }
}
