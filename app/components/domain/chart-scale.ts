const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000].map((millions) => millions * 1000);

/** Top and bottom of the plane in which columns stand. */
const TOP = 37;
export const BOTTOM = 262;

export type ChartScale = { lines: number[]; y: (thousands: number) => number };

/** Round lines between the lowest and highest amount (in thousands), and the height of an amount in the drawing. */
export function chartScale(low: number, high: number, headroom = 0): ChartScale {
  const step = STEPS.find((size) => (high - low) / size <= 4) ?? 5_000_000;
  const bottom = Math.floor(low / step) * step;
  const top = Math.max(Math.ceil(high / step) * step, bottom + step);
  const lines: number[] = [];
  for (let value = bottom; value <= top; value += step) lines.push(value);
  // Room under the lowest line for the numbers of costs.
  const floor = bottom < 0 ? BOTTOM - 16 : BOTTOM;
  const ceiling = TOP + headroom;
  const y = (thousands: number) =>
    Math.round(floor - ((thousands - bottom) / (top - bottom)) * (floor - ceiling));
  return { lines, y };
}
