import { AmountCell, AmountSum } from '~/components/domain/amount';
import { Code } from '~/components/domain/labels';
import { MoneyHead } from '~/components/domain/money-head';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { DataTable } from '~/components/ui/table';
import { cellOf, sumOfYear, yearsIn } from '~/domain/amount-series/series';
import { paths } from '~/paths';
import type { PageData } from './data';

/** The maatregelen that this opdracht gives to the werkgroep, with what each yields per year; PM stays PM (product rule 1). */
export function MustYield({ data }: { data: PageData }) {
  const { agreed, others, aanbevelingen } = data;
  return (
    <Section title="Wat het moet opleveren" id="opbrengst">
      {agreed.length + others.length === 0 ? (
        <p className="hulp">De opdracht noemt geen maatregelen.</p>
      ) : null}
      {agreed.length > 0 ? (
        <Table
          data={data}
          rows={agreed}
          caption="Maatregelen uit tabel 1"
          note="In miljoen euro, wat nu geldt. Samen is dit wat de opdracht moet opbrengen."
        />
      ) : null}
      {others.length > 0 ? (
        <Table
          data={data}
          rows={others}
          caption="Zonder overeenstemming"
          note="In miljoen euro, maatregelen uit tabel 2. Ze tellen niet mee."
          block
        />
      ) : null}
      {aanbevelingen.length > 0 ? (
        <>
          <h3 className="blok">Aanbevelingen die erbij horen</h3>
          <ul className="opsomming">
            {aanbevelingen.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

function Table(props: {
  data: PageData;
  rows: PageData['agreed'];
  caption: string;
  note: string;
  block?: boolean;
}) {
  const { p, range } = props.data;
  const years = yearsIn(range);
  const series = props.rows.map(({ current }) => current.series);
  return (
    <DataTable kind="money" block={props.block} caption={props.caption} captionNote={props.note}>
      <MoneyHead title="Maatregel" years={years} />
      <tbody>
        {props.rows.map((row) => (
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
            </th>
            {years.map((year) => (
              <AmountCell key={year} cell={cellOf(row.current.series, year)} />
            ))}
          </tr>
        ))}
      </tbody>
      {props.rows.length > 1 ? (
        <tfoot>
          <tr>
            <th scope="row">
              <b>Samen</b>
            </th>
            {years.map((year) => (
              <AmountSum key={year} sum={sumOfYear(series, year)} />
            ))}
          </tr>
        </tfoot>
      ) : null}
    </DataTable>
  );
}
