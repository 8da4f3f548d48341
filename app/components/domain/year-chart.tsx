import { formatMillions, sumText } from '~/domain/amount-series/format';
import type { Sum } from '~/domain/amount-series/sum';
import { ChartColumn, PM_HEIGHT } from './chart-column';
import { BOTTOM, chartScale } from './chart-scale';

/** What columns of one colour say, a sum for each year. */
export type YearSums = { name: string; sums: readonly Sum[] };

export type YearChartProps = {
  title: string;
  years: readonly number[];
  first: YearSums;
  /** Beside it, in the colour of a proposal. */
  second?: YearSums;
  /** As wide as the page, for sums that need two lines of words. */
  wide?: boolean;
};

const LEFT = 34;

/**
 * Sums per year as columns, drawn on the server. Put the table with the same numbers beside it: PM has no height here
 * and onbekend is a word (product rule 1).
 */
export function YearChart({ title, years, first, second, wide = false }: YearChartProps) {
  const all = [...first.sums, ...(second?.sums ?? [])];
  const amounts = all.map(({ amount }) => amount);
  const hasPm = all.some(({ pmCount }) => pmCount > 0);
  const [right, room] = wide ? [870, hasPm ? PM_HEIGHT + 14 : 14] : [430, 0];
  const scale = chartScale(Math.min(0, ...amounts), Math.max(0, ...amounts), room);
  const slot = (right - LEFT) / years.length;
  const width = Math.min(wide ? 38 : 20, slot * 0.36);
  const gap = wide ? 5 : 1;
  return (
    <figure>
      <svg
        role="img"
        aria-label={`${title}. ${[first, second].flatMap((one) => (one ? [inWords(one, years)] : [])).join(' ')}`}
        viewBox={`0 0 ${right + 2} ${BOTTOM + 26}`}
      >
        {scale.lines.map((value) => (
          <g key={value}>
            <path
              className={value === 0 ? 'l-inkt' : 'l-lijn'}
              d={`M${LEFT} ${scale.y(value)}H${right}`}
              strokeWidth="1"
            />
            <text className="bijtekst" x={LEFT - 8} y={scale.y(value) + 4} textAnchor="end" fontSize="12">
              {formatMillions(value)}
            </text>
          </g>
        ))}
        {years.map((year, index) => {
          const middle = LEFT + slot * (index + 0.5);
          const [one, other] = [first.sums[index], second?.sums[index]];
          return (
            <g key={year}>
              {one ? (
                <ChartColumn
                  sum={one}
                  x={other ? middle - width - gap : middle - width / 2}
                  width={width}
                  y={scale.y}
                />
              ) : null}
              {other ? <ChartColumn sum={other} x={middle + gap} width={width} y={scale.y} proposal /> : null}
              <text x={middle} y={BOTTOM + 19} textAnchor="middle" fontSize="13">
                {year}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className="legenda">
        <span>
          <svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
            <rect className="k-petrol" width="14" height="14" />
          </svg>
          {first.name}
        </span>
        {second ? (
          <span>
            <svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
              <rect
                className="k-amber l-amberd"
                x="0.75"
                y="0.75"
                width="12.5"
                height="12.5"
                strokeWidth="1.5"
              />
            </svg>
            {second.name}
          </span>
        ) : null}
        {hasPm ? <span>gearceerd: PM, hoogte niet bekend</span> : null}
      </figcaption>
    </figure>
  );
}

const inWords = ({ name, sums }: YearSums, years: readonly number[]): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${years
    .flatMap((year, index) => {
      const sum = sums[index];
      return sum ? [`${year}: ${sumText(sum)}`] : [];
    })
    .join(', ')}.`;
