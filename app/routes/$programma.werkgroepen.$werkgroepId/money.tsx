import { AmountCell, AmountSum, DifferenceCell, DoubtNotes } from '~/components/domain/amount';
import { Code } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { Notice } from '~/components/ui/notice';
import { DataTable } from '~/components/ui/table';
import { cellOf, yearsIn } from '~/domain/amount-series/series';
import { shortLabel } from '~/domain/maatregel/label';
import { numberNotes } from '~/domain/maatregel/notes';
import { AGREED_TABEL, yearsOffTarget } from '~/domain/werkgroep/target';
import { noteText } from '~/messages/maatregel';
import { targetNews } from '~/messages/werkgroep';
import { paths } from '~/paths';
import type { PageData } from './data';

type Row = PageData['maatregelen'][number];

/** What the maatregelen of this werkgroep yield, against the richtbedrag (product rule 9). */
export function Money({ data }: { data: PageData }) {
  const { maatregelen, target } = data;
  const agreed = maatregelen.filter(({ tabel }) => tabel === AGREED_TABEL);
  const others = maatregelen.filter(({ tabel }) => tabel !== AGREED_TABEL);
  if (maatregelen.length === 0)
    return <p className="hulp">Bij deze werkgroep horen geen maatregelen, dus er is geen richtbedrag.</p>;
  const off = yearsOffTarget(target);
  const { notes, noteOf } = numberNotes(
    [...agreed, ...others].flatMap((row) =>
      Object.entries(row.current.doubts).map(([year, doubt]) => ({
        key: `${row.id}:${year}`,
        about: shortLabel(row),
        year: Number(year),
        doubt,
      })),
    ),
  );
  return (
    <>
      {agreed.length > 0 ? (
        <>
          {off.length > 0 ? (
            <Notice kind="let">{targetNews(off, target)}</Notice>
          ) : (
            <p>{targetNews(off, target)}</p>
          )}
          <Table
            data={data}
            noteOf={noteOf}
            rows={agreed}
            caption="Richtbedrag per jaar"
            note="In miljoen euro, maatregelen uit tabel 1. Wat aan subgroepen apart hangt, telt hier niet mee."
          >
            <tfoot>
              <tr>
                <th scope="row">
                  <b>Geldt nu</b>
                </th>
                {target.map(({ year, now }) => (
                  <AmountSum key={year} sum={now} />
                ))}
              </tr>
              <tr>
                <th scope="row">
                  <b>Richtbedrag</b>
                  <br />
                  <span className="klein bij">zoals toegekend</span>
                </th>
                {target.map(({ year, target: sum }) => (
                  <AmountSum key={year} sum={sum} />
                ))}
              </tr>
              <tr>
                <th scope="row">
                  <b>Verschil</b>
                </th>
                {target.map(({ year, difference }) => (
                  <DifferenceCell key={year} difference={difference} />
                ))}
              </tr>
            </tfoot>
          </Table>
        </>
      ) : null}
      {others.length > 0 ? (
        <Table
          data={data}
          noteOf={noteOf}
          rows={others}
          caption="Zonder overeenstemming"
          note="In miljoen euro, maatregelen uit tabel 2. Ze tellen niet mee in het richtbedrag."
        />
      ) : null}
      {notes.length > 0 ? (
        <DoubtNotes
          notes={notes.map((note) => ({ id: `noot-${note.note}`, note: note.note, text: noteText(note) }))}
        />
      ) : null}
    </>
  );
}

const doubtOf = (note: number | undefined) =>
  note === undefined ? undefined : { note, href: `#noot-${note}` };

function Table(props: {
  data: PageData;
  noteOf: Record<string, number>;
  rows: Row[];
  caption: string;
  note: string;
  children?: React.ReactNode;
}) {
  const { noteOf } = props;
  const { p, range } = props.data;
  const years = yearsIn(range);
  return (
    <DataTable kind="money" block caption={props.caption} captionNote={props.note}>
      <thead>
        <tr>
          <th scope="col">Maatregel</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
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
              <AmountCell
                key={year}
                cell={cellOf(row.current.series, year)}
                doubt={doubtOf(noteOf[`${row.id}:${year}`])}
              />
            ))}
          </tr>
        ))}
      </tbody>
      {props.children}
    </DataTable>
  );
}
