import { formatMillions } from '~/domain/amount-series/format';
import type { Mark } from './mark';
import type { ChartScale } from './scale';

/** Where the plane of the columns begins; left of it stand the amounts of the lines. */
export const LEFT = 34;

/** The lines of round amounts, that of nothing in ink. */
export const frameMarks = ({ lines, y }: ChartScale, right: number): Mark[] =>
  lines.flatMap((value): Mark[] => [
    {
      kind: 'strokes',
      segments: [[LEFT, y(value), right, y(value)]],
      tone: value === 0 ? 'inkt' : 'lijn',
      weight: 1,
    },
    {
      kind: 'text',
      x: LEFT - 8,
      y: y(value) + 4,
      text: formatMillions(value),
      size: 12,
      anchor: 'end',
      tone: 'inkt-2',
    },
  ]);

/** A name in lines of at most so many signs, the last one cut where it is still too long. */
export function wrapped(name: string, signs: number, lines = 3): string[] {
  const found: string[] = [];
  for (const part of name.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && `${last} ${part}`.length <= signs) found[found.length - 1] = `${last} ${part}`;
    else found.push(part);
  }
  const kept = found.slice(0, lines).map((line) => cut(line, signs));
  const rest = found.length > lines ? kept.pop() : undefined;
  return rest === undefined ? kept : [...kept, cut(`${rest} …`, signs)];
}

/** "Uitstroom bev…" */
export const cut = (text: string, signs: number): string =>
  text.length <= signs ? text : `${text.slice(0, signs - 1).trimEnd()}…`;

/** Names under columns, each line under the one before. */
export const labelMarks = (lines: readonly string[], x: number, y: number, size = 13): Mark[] =>
  lines.map((text, index) => ({ kind: 'text', x, y: y + index * 15, text, size, anchor: 'middle' }));
