import { AmountSum } from '~/components/domain/amount';
import { MoneyHead } from '~/components/domain/money-head';
import { DataTable } from '~/components/ui/table';
import { joinWords } from '~/messages/join-words';
import { countText } from '~/messages/maatregel';
import type { SumOverProgrammas } from '~/queries/maatregel/over-programmas.server';

/** What every programma has in this tabel, each in a row of its own, and together; only for who asked. */
export function OverProgrammas({ sum, tabel }: { sum: SumOverProgrammas; tabel: number }) {
  const { years, rows, sums, without } = sum;
  const leftOut = rows.filter((row) => row.leftOut.length > 0);
  return (
    <>
      <DataTable
        kind="money"
        block
        caption={`Tabel ${tabel}, met andere programma’s`}
        captionNote="In miljoen euro. U koos hiervoor: elk programma staat in een eigen rij, de onderste rij telt ze op."
      >
        <MoneyHead title="Programma" years={years} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.name}
                <br />
                <span className="klein bij">{countText(tabel, row.counted)}</span>
              </th>
              {row.sums.map((one, index) =>
                one === null ? (
                  <td key={years[index]} className="bij">
                    geen<span className="stil"> jaar van dit programma</span>
                  </td>
                ) : (
                  <AmountSum key={years[index]} sum={one} />
                ),
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <b>Samen</b>
              <br />
              <span className="klein bij">berekend, elke maatregel één keer</span>
            </th>
            {sums.map((one, index) => (
              <AmountSum key={years[index]} sum={one} />
            ))}
          </tr>
        </tfoot>
      </DataTable>
      <p className="klein bij">
        {leftOut.map(
          ({ name, leftOut: labels }) =>
            `Niet opgeteld van ${name}: ${joinWords(labels)}. Dat is geld van een maatregel die al meetelt. `,
        )}
        {without.length > 0 ? `Geen maatregelen in deze tabel: ${joinWords(without)}. ` : null}
        Doelen die een maatregel dienen, zijn een verband en geen bedrag.
      </p>
    </>
  );
}
