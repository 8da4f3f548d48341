import { DataTable } from '~/components/ui/table';
import { differenceBetween } from '~/domain/amount-series/difference';
import { formatDate } from '~/domain/dates/format';
import type { Shortfall } from '~/domain/werkgroep/shortfall';
import { basisWords } from '~/messages/coverage';
import { AmountSum, DifferenceCell } from './amount';
import { MoneyHead } from './money-head';

/** The years in which the richtbedrag isn't reached, with the sums as they were on a day. */
export function ShortfallTable({ shortfall: { on, basis, years } }: { shortfall: Shortfall }) {
  return (
    <DataTable
      kind="money"
      className="tabel-reeks"
      caption="Het tekort per jaar"
      captionNote={`In miljoen euro, stand van ${formatDate(on)}, ${basisWords[basis]}.`}
    >
      <MoneyHead title="Samen" years={years.map(({ year }) => year)} />
      <tbody>
        <tr>
          <th scope="row">Richtbedrag</th>
          {years.map(({ year, target }) => (
            <AmountSum key={year} sum={target} />
          ))}
        </tr>
        <tr>
          <th scope="row">Voorgesteld</th>
          {years.map(({ year, proposed }) => (
            <AmountSum key={year} sum={proposed} />
          ))}
        </tr>
        <tr>
          <th scope="row">
            <b>Verschil</b>
          </th>
          {years.map(({ year, target, proposed }) => (
            <DifferenceCell key={year} difference={differenceBetween(target, proposed)} />
          ))}
        </tr>
      </tbody>
    </DataTable>
  );
}
