import { formatMillions } from '~/domain/amount-series/format';
import type { Sum } from '~/domain/amount-series/sum';

/** A PM has no height; its column is open at the top and as high as this. */
export const PM_HEIGHT = 52;

type ColumnProps = {
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
export function ChartColumn({ sum, x, width, y, proposal = false }: ColumnProps) {
  const middle = x + width / 2;
  const zero = y(0);
  const { amount, pmCount, unknownCount } = sum;
  const known = amount !== 0 || pmCount + unknownCount === 0;
  const top = known ? Math.min(y(amount), zero) : zero;
  const height = Math.max(1, Math.abs(y(amount) - zero));
  const foot = amount > 0 ? top : zero;
  const weight = proposal ? undefined : 600;
  const above = pmCount > 0 ? foot - PM_HEIGHT - 12 : foot - 6;
  const words = wordsOf(sum);
  return (
    <>
      {known ? (
        <rect
          className={proposal ? 'k-amber l-amberd' : 'k-petrol'}
          x={x}
          y={top}
          width={width}
          height={height}
        />
      ) : null}
      {pmCount > 0 ? <OpenTop x={x} width={width} foot={foot} proposal={proposal} /> : null}
      {amount < 0 ? (
        <text x={middle} y={top + height + 13} textAnchor="middle" fontSize="12" fontWeight={weight}>
          {formatMillions(amount)}
        </text>
      ) : null}
      {words.map((word, index) => (
        <text
          key={word}
          x={middle}
          y={above - (unknownCount > 0 && !known && pmCount === 0 ? 2 : 0) - 14 * (words.length - 1 - index)}
          textAnchor="middle"
          fontSize="12"
          fontWeight={index === 0 && known && amount >= 0 ? weight : undefined}
        >
          {word}
        </text>
      ))}
    </>
  );
}

/** "74" and under it "+ 1 PM"; a single cell that isn't known is "PM" or "?". The number of costs stands below the line. */
function wordsOf({ amount, pmCount, unknownCount }: Sum): string[] {
  if (amount === 0 && pmCount + unknownCount === 1) return [pmCount === 1 ? 'PM' : '?'];
  const missing = [
    ...(pmCount > 0 ? [`${pmCount} PM`] : []),
    ...(unknownCount > 0 ? [`${unknownCount} ?`] : []),
  ];
  if (amount < 0) return missing.map((word) => `+ ${word}`);
  if (amount === 0 && missing.length > 0) return missing;
  return [formatMillions(amount), ...missing.map((word) => `+ ${word}`)];
}

function OpenTop({
  x,
  width,
  foot,
  proposal,
}: {
  x: number;
  width: number;
  foot: number;
  proposal: boolean;
}) {
  const top = foot - PM_HEIGHT;
  return (
    <>
      <path
        d={`M${x} ${foot}V${top}h${width}V${foot}z`}
        fill={proposal ? 'url(#pm-voorstel)' : 'url(#pm-nu)'}
      />
      <path
        className={proposal ? 'k-geen l-amberd' : 'k-geen l-petrol'}
        d={`M${x + 0.75} ${top - 6}V${foot}M${x + width - 0.75} ${top - 6}V${foot}`}
        strokeWidth="1.5"
      />
    </>
  );
}
