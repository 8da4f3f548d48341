import { AmountSumText } from '~/components/domain/amount';
import { KeyFigures } from '~/components/domain/chain';
import { sumOverYears, type Series, type YearRange } from '~/domain/amount-series/series';
import { runsOf } from '~/domain/maatregel/runs';
import { runAmount, runYears } from '~/messages/maatregel';

/** A reeks in at most three figures, and what its years add up to. */
export function SeriesFigures({ series, range }: { series: Series; range: YearRange }) {
  const runs = runsOf(series, range);
  const shown = runs.length <= 3 ? runs : [runs[0], runs.at(-1)].flatMap((run) => (run ? [run] : []));
  return (
    <section aria-labelledby="stand">
      <h2 id="stand" className="stil">
        Wat nu geldt
      </h2>
      <KeyFigures
        items={[
          ...shown.map((run) => ({
            term: `Geldt nu, ${run.from === range.from && run.to === range.to ? 'alle jaren' : runYears(run, range.to)}`,
            value: runAmount(run),
          })),
          ...(runs.length > 1
            ? [
                {
                  term: `${range.from} tot en met ${range.to} samen`,
                  value: <AmountSumText sum={sumOverYears(series, range)} />,
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}
