import { formatMillions } from '~/domain/amount-series/format';
import type { Sum } from '~/domain/amount-series/sum';
import { hatching, type Mark, type Tone } from './mark';

/** A PM has no height; its column is open at the top and as high as this. */
export const PM_HEIGHT = 52;

type Column = {
  sum: Sum;
  x: number;
  width: number;
  y: (thousands: number) => number;
  proposal?: boolean;
};

/**
 * One column: what is known as a block (costs below the line), PM hatched above it without a top, and the words. Where
 * nothing but onbekend is known it is a word alone (product rule 1).
 */
export function columnMarks({ sum, x, width, y, proposal = false }: Column): Mark[] {
  const { amount, pmCount, unknownCount } = sum;
  const zero = y(0);
  const known = amount !== 0 || pmCount + unknownCount === 0;
  const top = known ? Math.min(y(amount), zero) : zero;
  const height = Math.max(1, Math.abs(y(amount) - zero));
  const foot = amount > 0 ? top : zero;
  const block: Mark = {
    kind: 'rect',
    x,
    y: top,
    width,
    height,
    fill: proposal ? 'amber' : 'petrol',
    edge: proposal ? 'amber-diep' : undefined,
  };
  return [
    ...(known ? [block] : []),
    ...(pmCount > 0 ? openTop(x, width, foot, proposal ? 'amber-diep' : 'petrol', proposal) : []),
    ...(amount < 0 ? [word(formatMillions(amount), x + width / 2, top + height + 13, !proposal)] : []),
    ...stackedWords(wordsOf(sum), x + width / 2, pmCount > 0 ? foot - PM_HEIGHT - 12 : foot - 6, {
      bold: !proposal && known && amount >= 0,
    }),
  ];
}

const word = (text: string, x: number, y: number, bold: boolean): Mark => ({
  kind: 'text',
  x,
  y,
  text,
  size: 12,
  anchor: 'middle',
  bold,
});

/** Words above each other, the last of them on the line `y`. */
export const stackedWords = (
  words: readonly string[],
  x: number,
  y: number,
  { bold }: { bold: boolean },
): Mark[] =>
  words.map((text, index) => word(text, x, y - 14 * (words.length - 1 - index), bold && index === 0));

/** "74" and under it "+ 1 PM"; a single cell that isn't known is "PM" or "?". The number of costs stands below the line. */
export function wordsOf({ amount, pmCount, unknownCount }: Sum): string[] {
  if (amount === 0 && pmCount + unknownCount === 1) return [pmCount === 1 ? 'PM' : '?'];
  const missing = [
    ...(pmCount > 0 ? [`${pmCount} PM`] : []),
    ...(unknownCount > 0 ? [`${unknownCount} ?`] : []),
  ];
  if (amount < 0) return missing.map((one) => `+ ${one}`);
  if (amount === 0 && missing.length > 0) return missing;
  return [formatMillions(amount), ...missing.map((one) => `+ ${one}`)];
}

/** PM: hatched between two sides that go on, without a top. */
export function openTop(x: number, width: number, foot: number, tone: Tone, falling = false): Mark[] {
  const top = foot - PM_HEIGHT;
  return [
    {
      kind: 'strokes',
      segments: hatching({ x, y: top, width, height: PM_HEIGHT }, falling),
      tone,
      weight: 2.4,
    },
    {
      kind: 'strokes',
      segments: [
        [x + 0.75, top - 6, x + 0.75, foot],
        [x + width - 0.75, top - 6, x + width - 0.75, foot],
      ],
      tone,
      weight: 1.5,
    },
  ];
}
