const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000].map((millions) => millions * 1000);

/** Top and bottom of the plane in which columns stand. */
export const TOP = 37;
export const BOTTOM = 262;

export type ChartScale = { lines: number[]; y: (thousands: number) => number };

type Room = {
  headroom?: number;
  bottom?: number;
  /** Steps between the lowest and highest amount, at most. */
  steps?: number;
};

/** Round lines between the lowest and highest amount (in thousands), and the height of an amount in the drawing. */
export function chartScale(
  low: number,
  high: number,
  { headroom = 0, bottom = BOTTOM, steps = 4 }: Room = {},
): ChartScale {
  const step = STEPS.find((size) => (high - low) / size <= steps) ?? 5_000_000;
  const lowest = Math.floor(low / step) * step;
  const top = Math.max(Math.ceil(high / step) * step, lowest + step);
  const lines: number[] = [];
  for (let value = lowest; value <= top; value += step) lines.push(value);
  // Room under the lowest line for the numbers of costs.
  const floor = lowest < 0 ? bottom - 16 : bottom;
  const ceiling = TOP + headroom;
  const y = (thousands: number) =>
    Math.round(floor - ((thousands - lowest) / (top - lowest)) * (floor - ceiling));
  return { lines, y };
}
