import { formatValue } from '~/domain/monitoring/measurement';
import type { Drawing, Mark } from './mark';

/** A value at the end of the period that it is about; `when` is what stands under it. */
export type LinePoint = { when: string; value: number };

const [WIDTH, TOP, BOTTOM, SIDE] = [420, 30, 130, 40];
const DOT = 7;

/** Measurements over time, in the order in which they come; each with its value, for a line alone can't be read. */
export function lineDrawing(points: readonly LinePoint[]): Drawing {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const y = (value: number) => Math.round(BOTTOM - ((value - low) / (high - low || 1)) * (BOTTOM - TOP));
  const step = points.length < 2 ? 0 : (WIDTH - 2 * SIDE) / (points.length - 1);
  const places = points.map(({ value }, index): [number, number] => [SIDE + step * index, y(value)]);
  const line: Mark = {
    kind: 'strokes',
    segments: places.slice(1).map(([x2, y2], index) => {
      const [x1, y1] = places[index] ?? [x2, y2];
      return [x1, y1, x2, y2] as const;
    }),
    tone: 'petrol',
    weight: 2,
  };
  const ground: Mark = {
    kind: 'strokes',
    segments: [[SIDE / 2, y(0), WIDTH - SIDE / 2, y(0)]],
    tone: 'inkt',
    weight: 1,
  };
  const dots = points.flatMap(({ when, value }, index): Mark[] => {
    const [x, at] = places[index] ?? [0, 0];
    return [
      { kind: 'rect', x: x - DOT / 2, y: at - DOT / 2, width: DOT, height: DOT, fill: 'petrol' },
      { kind: 'text', x, y: at - 10, text: formatValue(value), size: 13, anchor: 'middle', bold: true },
      { kind: 'text', x, y: BOTTOM + 22, text: when, size: 12, anchor: 'middle', tone: 'inkt-2' },
    ];
  });
  return { width: WIDTH, height: BOTTOM + 30, marks: [ground, line, ...dots] };
}
