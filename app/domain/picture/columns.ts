import type { Sum } from '~/domain/amount-series/sum';
import { columnMarks, PM_HEIGHT } from './column';
import { frameMarks, labelMarks, LEFT, wrapped } from './frame';
import type { Drawing } from './mark';
import { BOTTOM, chartScale } from './scale';

type Columns = {
  labels: readonly string[];
  first: readonly Sum[];
  /** Beside it, in the colour of a proposal. */
  second?: readonly Sum[];
  /** As wide as the page, for sums that need two lines of words. */
  wide?: boolean;
};

/** Sums as columns, one or two at each label. */
export function columnsDrawing({ labels, first, second, wide = false }: Columns): Drawing {
  const all = [...first, ...(second ?? [])];
  const amounts = all.map(({ amount }) => amount);
  const hasPm = all.some(({ pmCount }) => pmCount > 0);
  const [right, headroom] = wide ? [870, hasPm ? PM_HEIGHT + 14 : 14] : [430, 0];
  const scale = chartScale(Math.min(0, ...amounts), Math.max(0, ...amounts), { headroom });
  const slot = (right - LEFT) / labels.length;
  const width = Math.min(wide ? 38 : 20, slot * 0.36);
  const gap = wide ? 5 : 1;
  const words = labels.map((label) => wrapped(label, Math.floor(slot / 6.5)));
  const marks = labels.flatMap((_, index) => {
    const middle = LEFT + slot * (index + 0.5);
    const [one, other] = [first[index], second?.[index]];
    return [
      ...(one
        ? columnMarks({ sum: one, x: other ? middle - width - gap : middle - width / 2, width, y: scale.y })
        : []),
      ...(other ? columnMarks({ sum: other, x: middle + gap, width, y: scale.y, proposal: true }) : []),
      ...labelMarks(words[index] ?? [], middle, BOTTOM + 19),
    ];
  });
  const lines = Math.max(1, ...words.map(({ length }) => length));
  return {
    width: right + 2,
    height: BOTTOM + 26 + (lines - 1) * 15,
    marks: [...frameMarks(scale, right), ...marks],
  };
}
