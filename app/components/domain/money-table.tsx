import { AppLink } from '~/components/ui/app-link';
import { softHyphens } from '~/components/ui/soft-hyphens';
import { DataTable } from '~/components/ui/table';
import type { MaatregelFilter } from '~/domain/maatregel/filter';
import type { Coded } from '~/domain/maatregel/label';
import type { Table } from '~/domain/maatregel/table';
import { tabelWords, werkgroepenText } from '~/messages/maatregel';
import { paths } from '~/paths';
import { AmountCell, AmountSum, DifferenceCell, PrintedTotal } from './amount';
import { Code } from './labels';
import { MoneyHead } from './money-head';

export type MoneyTableData = Table<Coded & { werkgroepIds: readonly string[] }> & {
  filter: MaatregelFilter & { tabel: number };
  tabellen: readonly unknown[];
  werkgroepen: readonly { id: string; name: string; parentId: string | null }[] | null;
};

const noteLink = (note: number | null) => (note === null ? undefined : { note, href: `#noot-${note}` });

/** A tabel with its years: rows, sums, and what the source printed under them (product rules 1 to 3). */
export function MoneyTable({ data, p }: { data: MoneyTableData; p: string }) {
  const { filter, years, rows, sums, awardSums, printed, werkgroepen } = data;
  const part = filter.werkgroep !== undefined;
  const kind = data.tabellen.length > 1 ? tabelWords[filter.tabel] : undefined;
  return (
    <DataTable
      kind="money"
      caption={`Tabel ${filter.tabel}${kind ? `, ${kind}` : ''}: wat de maatregelen per jaar opleveren`}
      captionNote="In miljoen euro. Een min betekent kosten. PM is nog niet berekend en telt niet als nul."
    >
      <MoneyHead title="Maatregel" years={years} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <AppLink href={paths.maatregel(p, row.id, filter.zoals)}>
                <Code>{row.code ?? 'zonder code'}</Code> {softHyphens(row.name)}
              </AppLink>
              {werkgroepen ? (
                <>
                  <br />
                  <span className="klein bij">
                    {row.werkgroepIds.length === 0 ? (
                      <span className="afwijk">bij geen werkgroep belegd</span>
                    ) : (
                      werkgroepenText(werkgroepen.filter(({ id }) => row.werkgroepIds.includes(id)))
                    )}
                  </span>
                </>
              ) : null}
            </th>
            {row.cells.map(({ year, cell, note }) => (
              <AmountCell key={year} cell={cell} doubt={noteLink(note)} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <b>Som van de rijen</b>
            <br />
            <span className="klein bij">
              {part
                ? 'berekend, van de rijen die u ziet'
                : awardSums
                  ? 'berekend, zoals het nu geldt'
                  : 'berekend'}
            </span>
          </th>
          {sums.map((sum, index) => (
            <AmountSum key={years[index]} sum={sum} />
          ))}
        </tr>
        {awardSums && printed.length > 0 ? (
          <tr>
            <th scope="row">
              <b>Som van de uitspraak</b>
              <br />
              <span className="klein bij">berekend, vóór latere besluiten</span>
            </th>
            {awardSums.map((sum, index) => (
              <AmountSum key={years[index]} sum={sum} />
            ))}
          </tr>
        ) : null}
        {printed.length > 0 ? <PrintedRows data={data} /> : null}
      </tfoot>
    </DataTable>
  );
}

function PrintedRows({ data: { years, printed } }: { data: MoneyTableData }) {
  const inYear = years.map((year) => printed.find((total) => total.year === year));
  return (
    <>
      <tr>
        <th scope="row">
          <b>Totaal in de bron</b>
          <br />
          <span className="klein bij">zoals gedrukt</span>
        </th>
        {inYear.map((total, index) => (
          <PrintedTotal
            key={years[index]}
            thousands={total?.thousands ?? null}
            plus={total?.pm ? 'PM' : undefined}
            doubt={noteLink(total?.note ?? null)}
          />
        ))}
      </tr>
      <tr>
        <th scope="row">Verschil</th>
        {inYear.map((total, index) =>
          total === undefined || total.difference === null ? (
            <td key={years[index]} className="bij">
              niet te zeggen
            </td>
          ) : (
            <DifferenceCell
              key={years[index]}
              difference={{ amount: total.difference, pmCount: 0, unknownCount: 0 }}
            />
          ),
        )}
      </tr>
    </>
  );
}
