import type { Cell } from '~/domain/amount-series/cell';
import { cellText, formatMillions } from '~/domain/amount-series/format';

type YearCell = { year: number; cell: Cell };

export type SeriesChartProps = {
  title: string;
  /** The reeks that holds now. */
  current: YearCell[];
  /** A proposal beside it, for the same years. */
  proposal?: YearCell[];
};

const LEFT = 34;
const RIGHT = 430;
const TOP = 37;
const BOTTOM = 262;
/** A PM has no height; its column is open at the top and as high as this. */
const PM_HEIGHT = 52;

/**
 * A reeks as columns, drawn on the server. PM is a hatched column without a top, for its height isn't known;
 * onbekend is a word (product rule 1). Always put the table with the same numbers beside it.
 */
export function SeriesChart({ title, current, proposal }: SeriesChartProps) {
  const amounts = [...current, ...(proposal ?? [])].flatMap(({ cell }) =>
    cell.kind === 'amount' ? [cell.thousands] : [],
  );
  const hasPm = [...current, ...(proposal ?? [])].some(({ cell }) => cell.kind === 'pm');
  const scale = chartScale(Math.min(0, ...amounts), Math.max(0, ...amounts));
  const slot = (RIGHT - LEFT) / current.length;
  const width = Math.min(20, slot * 0.36);
  return (
    <figure>
      <svg role="img" aria-label={`${title}. ${inWords(current, proposal)}`} viewBox="0 0 432 288">
        {scale.lines.map((value) => (
          <g key={value}>
            <path
              className={value === 0 ? 'l-inkt' : 'l-lijn'}
              d={`M${LEFT} ${scale.y(value)}H${RIGHT}`}
              strokeWidth="1"
            />
            <text className="bijtekst" x={LEFT - 8} y={scale.y(value) + 4} textAnchor="end" fontSize="12">
              {formatMillions(value)}
            </text>
          </g>
        ))}
        {current.map(({ year, cell }, index) => {
          const middle = LEFT + slot * (index + 0.5);
          const other = proposal?.find((item) => item.year === year)?.cell;
          return (
            <g key={year}>
              <Column
                cell={cell}
                x={other ? middle - width - 1 : middle - width / 2}
                width={width}
                y={scale.y}
              />
              {other ? <Column cell={other} x={middle + 1} width={width} y={scale.y} proposal /> : null}
              <text x={middle} y="281" textAnchor="middle" fontSize="13">
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
          geldt nu
        </span>
        {proposal ? (
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
            voorstel
          </span>
        ) : null}
        {hasPm ? <span>gearceerd: PM, hoogte niet bekend</span> : null}
      </figcaption>
    </figure>
  );
}

type ColumnProps = {
  cell: Cell;
  x: number;
  width: number;
  y: (thousands: number) => number;
  proposal?: boolean;
};

function Column({ cell, x, width, y, proposal = false }: ColumnProps) {
  const middle = x + width / 2;
  const zero = y(0);
  if (cell.kind === 'amount') {
    const top = Math.min(y(cell.thousands), zero);
    const height = Math.max(1, Math.abs(y(cell.thousands) - zero));
    const textY = cell.thousands < 0 ? top + height + 13 : top - 6;
    return (
      <>
        <rect
          className={proposal ? 'k-amber l-amberd' : 'k-petrol'}
          x={x}
          y={top}
          width={width}
          height={height}
        />
        <text x={middle} y={textY} textAnchor="middle" fontSize="12" fontWeight={proposal ? undefined : 600}>
          {formatMillions(cell.thousands)}
        </text>
      </>
    );
  }
  if (cell.kind === 'onbekend') {
    return (
      <text x={middle} y={zero - 8} textAnchor="middle" fontSize="12">
        ?
      </text>
    );
  }
  const top = zero - PM_HEIGHT;
  return (
    <>
      <path
        d={`M${x} ${zero}V${top}h${width}V${zero}z`}
        fill={proposal ? 'url(#pm-voorstel)' : 'url(#pm-nu)'}
      />
      <path
        className={proposal ? 'k-geen l-amberd' : 'k-geen l-petrol'}
        d={`M${x + 0.75} ${top - 6}V${zero}M${x + width - 0.75} ${top - 6}V${zero}`}
        strokeWidth="1.5"
      />
      <text x={middle} y={top - 12} textAnchor="middle" fontSize="12">
        PM
      </text>
    </>
  );
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000].map((millions) => millions * 1000);

/** Round lines between the lowest and highest amount (in thousands), and the height of an amount in the drawing. */
function chartScale(low: number, high: number) {
  const step = STEPS.find((size) => (high - low) / size <= 4) ?? 5_000_000;
  const bottom = Math.floor(low / step) * step;
  const top = Math.max(Math.ceil(high / step) * step, bottom + step);
  const lines: number[] = [];
  for (let value = bottom; value <= top; value += step) lines.push(value);
  // Room under the lowest line for the numbers of costs.
  const floor = bottom < 0 ? BOTTOM - 16 : BOTTOM;
  const y = (thousands: number) =>
    Math.round(floor - ((thousands - bottom) / (top - bottom)) * (floor - TOP));
  return { lines, y };
}

function inWords(current: YearCell[], proposal: YearCell[] | undefined): string {
  const list = (cells: YearCell[]) => cells.map(({ year, cell }) => `${year}: ${cellText(cell)}`).join(', ');
  return `Geldt nu: ${list(current)}.${proposal ? ` Voorstel: ${list(proposal)}.` : ''}`;
}
