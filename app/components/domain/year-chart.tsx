import { sumText } from '~/domain/amount-series/format';
import type { Sum } from '~/domain/amount-series/sum';
import { columnsDrawing } from '~/domain/picture/columns';
import { Legend } from './legend';
import { Marks } from './marks';

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

/**
 * Sums per year as columns, drawn on the server. Put the table with the same numbers beside it: PM has no height here
 * and onbekend is a word (product rule 1).
 */
export function YearChart({ title, years, first, second, wide = false }: YearChartProps) {
  const { width, height, marks } = columnsDrawing({
    labels: years.map(String),
    first: first.sums,
    second: second?.sums,
    wide,
  });
  return (
    <figure>
      <svg
        role="img"
        aria-label={`${title}. ${[first, second].flatMap((one) => (one ? [inWords(one, years)] : [])).join(' ')}`}
        viewBox={`0 0 ${width} ${height}`}
      >
        <Marks marks={marks} />
      </svg>
      <Legend
        items={[
          { name: first.name, tone: 'petrol' },
          ...(second ? [{ name: second.name, tone: 'amber' as const, edge: 'amber-diep' as const }] : []),
        ]}
        note={
          [...first.sums, ...(second?.sums ?? [])].some(({ pmCount }) => pmCount > 0)
            ? 'gearceerd: PM, hoogte niet bekend'
            : ''
        }
      />
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
