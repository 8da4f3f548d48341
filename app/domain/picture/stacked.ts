import { formatMillions } from '~/domain/amount-series/format';
import { noSum, sumOfSums, type Sum } from '~/domain/amount-series/sum';
import { openTop, PM_HEIGHT, stackedWords, wordsOf } from './column';
import { cut, frameMarks, labelMarks, LEFT } from './frame';
import type { Drawing, Mark } from './mark';
import { chartScale } from './scale';

/** What one maatregel brings in each of the years; `sums` has one for each year. */
export type Band = { label: string; sums: readonly Sum[] };

const RIGHT = 870;
const BOTTOM = 470;
/** Lower than this a block has no room for words. */
const WORDS_FROM = 14;

/** The largest as they are, in their own order, and the others together: more than these nobody can tell apart. */
export function foldedBands(
  bands: readonly Band[],
  most: number,
  restLabel: (count: number) => string,
): Band[] {
  if (bands.length <= most) return [...bands];
  const size = ({ sums }: Band) => Math.max(...sums.map(({ amount }) => Math.abs(amount)));
  const kept = new Set([...bands].sort((a, b) => size(b) - size(a)).slice(0, most - 1));
  const rest = bands.filter((band) => !kept.has(band));
  const years = rest[0]?.sums.length ?? 0;
  return [
    ...bands.filter((band) => kept.has(band)),
    {
      label: restLabel(rest.length),
      sums: Array.from({ length: years }, (_, year) =>
        sumOfSums(rest.flatMap(({ sums }) => (sums[year] ? [sums[year]] : []))),
      ),
    },
  ];
}

/**
 * A bar a year with a block for each maatregel, costs below the line, and what is PM hatched on top without an end. Two
 * tones in turn and a line between blocks; what a block is, is said in words.
 */
export function stackedDrawing(years: readonly number[], bands: readonly Band[]): Drawing {
  const bars = years.map((_, year) => bands.flatMap(({ sums }, band) => blockOf(sums[year], band)));
  const end = (blocks: readonly Block[], sign: number) =>
    sumOfSums(blocks.flatMap(({ sum }) => (sum.amount * sign > 0 ? [sum] : []))).amount;
  const ends = bars.map((blocks) => ({ high: end(blocks, 1), low: end(blocks, -1) }));
  const sums = years.map((_, year) =>
    sumOfSums(bands.flatMap(({ sums: own }) => (own[year] ? [own[year]] : []))),
  );
  const hasPm = sums.some(({ pmCount }) => pmCount > 0);
  const scale = chartScale(
    Math.min(0, ...ends.map(({ low }) => low)),
    Math.max(0, ...ends.map(({ high }) => high)),
    {
      headroom: hasPm ? PM_HEIGHT + 20 : 20,
      bottom: BOTTOM,
      steps: 8,
    },
  );
  const slot = (RIGHT - LEFT) / years.length;
  const width = Math.min(96, slot * 0.8);
  const marks = years.flatMap((year, index): Mark[] => {
    const middle = LEFT + slot * (index + 0.5);
    const x = middle - width / 2;
    const top = scale.y(ends[index]?.high ?? 0);
    const sum = sums[index] ?? noSum;
    return [
      ...blockMarks(bars[index] ?? [], { x, width, y: scale.y, bands }),
      ...(sum.pmCount > 0 ? openTop(x, width, top, 'petrol') : []),
      ...stackedWords(totalWords(sum), middle, sum.pmCount > 0 ? top - PM_HEIGHT - 12 : top - 6, {
        bold: true,
      }),
      ...labelMarks([String(year)], middle, BOTTOM + 19),
    ];
  });
  return { width: RIGHT + 2, height: BOTTOM + 26, marks: [...frameMarks(scale, RIGHT), ...marks] };
}

type Block = { band: number; sum: Sum };

const blockOf = (sum: Sum | undefined, band: number): Block[] =>
  sum === undefined || sum.amount === 0 ? [] : [{ band, sum }];

/** A sum that is below nothing says so above its bar too, for below stand the blocks of costs. */
const totalWords = (sum: Sum): string[] =>
  sum.amount < 0 ? [formatMillions(sum.amount), ...wordsOf(sum)] : wordsOf(sum);

type Place = { x: number; width: number; y: (thousands: number) => number; bands: readonly Band[] };

function blockMarks(blocks: readonly Block[], { x, width, y, bands }: Place): Mark[] {
  let [high, low] = [0, 0];
  return blocks.flatMap(({ band, sum: { amount } }): Mark[] => {
    const from = amount > 0 ? high : low;
    if (amount > 0) high += amount;
    else low += amount;
    const [top, bottom] = [y(Math.max(from, from + amount)), y(Math.min(from, from + amount))];
    const dark = band % 2 === 0;
    const height = Math.max(1, bottom - top);
    const text = `${cut(bands[band]?.label ?? '', Math.floor(width / 6.4) - 5)} ${formatMillions(amount)}`;
    return [
      {
        kind: 'rect',
        x,
        y: top,
        width,
        height,
        fill: dark ? 'petrol' : 'petrol-licht',
        edge: dark ? 'papier' : 'petrol',
      },
      ...(height < WORDS_FROM
        ? []
        : [
            {
              kind: 'text' as const,
              x: x + width / 2,
              y: top + height / 2 + 4,
              text,
              size: 12,
              anchor: 'middle' as const,
              tone: dark ? ('papier' as const) : ('inkt' as const),
            },
          ]),
    ];
  });
}
