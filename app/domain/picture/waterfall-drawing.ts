import { differenceText } from '~/domain/amount-series/difference';
import { columnMarks, openTop, PM_HEIGHT, stackedWords } from './column';
import { frameMarks, labelMarks, LEFT, wrapped } from './frame';
import type { Drawing, Mark } from './mark';
import { BOTTOM, chartScale } from './scale';
import type { WaterfallStep } from './waterfall';

type Named = { step: WaterfallStep; label: string };

const RIGHT = 870;
/** Lines under a column. */
const LINES = 3;

/**
 * Totals stand on the line of nothing; a step hangs between the height before and after it. A step in PM is hatched: it
 * has no height of its own.
 */
export function waterfallDrawing(steps: readonly Named[], nothingWord: string): Drawing {
  const levels = levelsOf(steps.map(({ step }) => step));
  const heights = levels.flatMap(({ from, to }) => [from, to]);
  const hasPm = steps.some(({ step }) => pmOf(step) !== 0);
  const scale = chartScale(Math.min(0, ...heights), Math.max(0, ...heights), {
    headroom: hasPm ? PM_HEIGHT + 14 : 14,
  });
  const slot = (RIGHT - LEFT) / steps.length;
  const width = Math.min(80, slot * 0.6);
  const marks = steps.flatMap(({ step, label }, index): Mark[] => {
    const middle = LEFT + slot * (index + 0.5);
    const x = middle - width / 2;
    const level = levels[index] ?? { from: 0, to: 0 };
    const here = labelMarks(wrapped(label, Math.floor(slot / 6.5), LINES), middle, BOTTOM + 19);
    const onward: Mark[] =
      index === steps.length - 1 || step.kind === 'nothing' || steps[index + 1]?.step.kind === 'nothing'
        ? []
        : [
            {
              kind: 'strokes',
              segments: [[x + width, scale.y(level.to), x + slot, scale.y(level.to)]],
              tone: 'inkt-2',
              weight: 1,
            },
          ];
    if (step.kind === 'nothing')
      return [...stackedWords([nothingWord], middle, scale.y(0) - 6, { bold: false }), ...here];
    if (step.kind === 'total')
      return [...columnMarks({ sum: step.sum, x, width, y: scale.y }), ...onward, ...here];
    return [...changeMarks(step, { x, width, ...level, y: scale.y }), ...onward, ...here];
  });
  return {
    width: RIGHT + 2,
    height: BOTTOM + 26 + (LINES - 1) * 15,
    marks: [...frameMarks(scale, RIGHT), ...marks],
  };
}

type Level = { from: number; to: number };

/** The height before and after each step, in thousands. */
function levelsOf(steps: readonly WaterfallStep[]): Level[] {
  let height = 0;
  return steps.map((step) => {
    const from = step.kind === 'change' ? height : 0;
    if (step.kind === 'total') height = step.sum.amount;
    if (step.kind === 'change') height += step.difference.amount;
    return { from, to: step.kind === 'nothing' ? 0 : height };
  });
}

const pmOf = (step: WaterfallStep): number =>
  step.kind === 'total' ? step.sum.pmCount : step.kind === 'change' ? step.difference.pmCount : 0;

type Change = WaterfallStep & { kind: 'change' };
type Place = Level & { x: number; width: number; y: (thousands: number) => number };

function changeMarks({ difference }: Change, { x, width, y, from, to }: Place): Mark[] {
  const top = Math.min(y(from), y(to));
  const above = difference.pmCount === 0 ? top - 6 : top - PM_HEIGHT - 12;
  return [
    ...(difference.amount === 0
      ? []
      : [
          {
            kind: 'rect' as const,
            x,
            y: top,
            width,
            height: Math.max(1, Math.abs(y(from) - y(to))),
            fill: 'amber' as const,
            edge: 'amber-diep' as const,
          },
        ]),
    ...(difference.pmCount === 0 ? [] : openTop(x, width, top, 'amber-diep', true)),
    ...stackedWords(wordsOfChange(differenceText(difference)), x + width / 2, above, { bold: true }),
  ];
}

/** "−300 + 1 PM" on two lines. */
const wordsOfChange = (text: string): string[] => text.split(/(?<=\S) (?=[+−] )/);
