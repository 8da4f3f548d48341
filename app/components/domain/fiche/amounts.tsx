import { AmountCell, AmountSum, DifferenceCell, DoubtNotes } from '~/components/domain/amount';
import { DataTable } from '~/components/ui/table';
import { sumOf } from '~/domain/amount-series/sum';
import { besideAward } from '~/domain/fiche/series';
import type { FicheSnapshot, YearCell } from '~/domain/fiche/snapshot';
import { numberNotes } from '~/domain/maatregel/notes';
import { noteText } from '~/messages/maatregel';

/** What the fiche proposes per year, with what was awarded and the difference below it (product rules 1 and 4). */
export function Proposed({ fiche }: { fiche: FicheSnapshot }) {
  const beside = besideAward(fiche.opbrengst, fiche.award, fiche.years);
  return (
    <AmountTable caption="Opbrengst per jaar" row="Deze fiche" name="opbrengst" cells={fiche.opbrengst}>
      {fiche.award.length === 0 ? null : (
        <tfoot>
          <tr>
            <th scope="row">Uitspraak</th>
            {beside.years.map(({ year, awarded }) => (
              <AmountCell key={year} cell={awarded} />
            ))}
            <AmountSum sum={beside.awarded} />
          </tr>
          <tr>
            <th scope="row">Verschil</th>
            {beside.years.map(({ year, difference }) => (
              <DifferenceCell key={year} difference={difference} />
            ))}
            <DifferenceCell difference={beside.difference} />
          </tr>
        </tfoot>
      )}
    </AmountTable>
  );
}

/** What the change itself costs. */
export function TransformationCosts({ cells }: { cells: readonly YearCell[] }) {
  return <AmountTable caption="Kosten van het invoeren per jaar" row="Kosten" name="kosten" cells={cells} />;
}

function AmountTable(props: {
  caption: string;
  row: string;
  name: string;
  cells: readonly YearCell[];
  children?: React.ReactNode;
}) {
  const { caption, row, name, cells, children } = props;
  const { notes, noteOf } = numberNotes(
    cells.flatMap(({ year, doubt }) => (doubt ? [{ key: String(year), about: row, year, doubt }] : [])),
  );
  const idOf = (note: number) => `noot-${name}-${note}`;
  return (
    <>
      <DataTable
        className="tabel-fiche"
        caption={caption}
        captionNote="In miljoen euro. Een min betekent kosten."
      >
        <thead>
          <tr>
            <td />
            {cells.map(({ year }) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col">Samen</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{row}</th>
            {cells.map(({ year, cell }) => {
              const note = noteOf[year];
              return (
                <AmountCell
                  key={year}
                  cell={cell}
                  doubt={note === undefined ? undefined : { note, href: `#${idOf(note)}` }}
                />
              );
            })}
            <AmountSum sum={sumOf(cells.map(({ cell }) => cell))} />
          </tr>
        </tbody>
        {children}
      </DataTable>
      {notes.length === 0 ? null : (
        <DoubtNotes
          notes={notes.map((note) => ({ id: idOf(note.note), note: note.note, text: noteText(note) }))}
        />
      )}
    </>
  );
}
