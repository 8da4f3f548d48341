import { AmountCell } from '~/components/domain/amount';
import { CoverageTotals } from '~/components/domain/coverage-totals';
import { Code } from '~/components/domain/labels';
import { MoneyHead } from '~/components/domain/money-head';
import { AppLink } from '~/components/ui/app-link';
import { Notice } from '~/components/ui/notice';
import { DataTable } from '~/components/ui/table';
import { cellOf, yearsIn } from '~/domain/amount-series/series';
import { fullLabel } from '~/domain/maatregel/label';
import { coverageNews, lineWords } from '~/messages/coverage';
import { paths } from '~/paths';
import type { PageData } from './data';

/** What the werkgroep proposes against its richtbedrag, per maatregel and per year (product rule 9). */
export function Money({ data }: { data: PageData }) {
  const { p, werkgroep, range, money } = data;
  const years = yearsIn(range);
  if (money.rows.length === 0)
    return (
      <p className="hulp">
        Bij deze werkgroep horen geen maatregelen uit tabel 1, dus er is geen richtbedrag.
      </p>
    );
  const news = coverageNews(money.written ?? money.submitted);
  return (
    <>
      <Notice kind={news.short ? 'let' : 'info'}>
        <p>
          {money.written ? 'Met wat uw werkgroep nu schrijft: ' : null}
          <b>{news.title}</b> {news.text}{' '}
          <AppLink href={paths.coverage(p, werkgroep.id)}>Bekijk de optelling</AppLink>
        </p>
      </Notice>
      <DataTable
        kind="money"
        block
        caption="Richtbedrag en voorstellen per jaar"
        captionNote="In miljoen euro, maatregelen uit tabel 1. Per maatregel wat is voorgesteld, of wat nu geldt."
      >
        <MoneyHead title="Maatregel" years={years} />
        <tbody>
          {money.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <AppLink href={paths.maatregel(p, row.id)}>
                  {row.code === null ? null : (
                    <>
                      <Code>{row.code}</Code>{' '}
                    </>
                  )}
                  {row.name}
                </AppLink>
                {row.from ? (
                  <span className="klein bij blokregel">
                    {lineWords({
                      kind: row.from.version === null ? 'written' : 'submitted',
                      proposal: row.from,
                    })}
                  </span>
                ) : null}
              </th>
              {row.countedAt !== null ? (
                <td className="bij" colSpan={years.length}>
                  telt al mee bij {nameOf(money.rows, row.countedAt)}
                </td>
              ) : (
                years.map((year) => <AmountCell key={year} cell={cellOf(row.proposed, year)} />)
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <CoverageTotals submitted={money.submitted} written={money.written} />
        </tfoot>
      </DataTable>
    </>
  );
}

function nameOf(rows: PageData['money']['rows'], id: string): string {
  const found = rows.find((row) => row.id === id);
  return found ? fullLabel(found) : 'een andere maatregel';
}
