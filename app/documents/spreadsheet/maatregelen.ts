import { yearsIn, type YearRange } from '~/domain/amount-series/series';
import type { ExportCell, ExportRow } from '~/domain/maatregel/export-rows';
import { noteText, totalWords } from '~/messages/maatregel';
import type { IsoDate } from '~/domain/dates/calendar';
import { asKnownColumn, cellField, type Column, type Field } from './columns';

export type NamedRow = ExportRow & { werkgroepen: string };

/** The columns of the tabellen as a file. */
export function maatregelColumns(range: YearRange, zoals: IsoDate | null = null): Column<NamedRow>[] {
  return [
    { kind: 'number', title: 'Tabel', value: (row) => row.tabel },
    { kind: 'text', title: 'Code', value: (row) => row.code },
    {
      kind: 'text',
      title: 'Maatregel',
      value: (row) => (row.total === null ? row.name : totalWords[row.total]),
    },
    { kind: 'text', title: 'Werkgroep', value: (row) => row.werkgroepen },
    ...yearsIn(range).map((year): Column<NamedRow> => ({
      kind: 'field',
      title: `${year} (€ mln)`,
      value: (row) => fieldOf(row.years[year] ?? null),
    })),
    { kind: 'sum', title: `${range.from}-${range.to} samen`, value: (row) => row.overYears },
    { kind: 'text', title: 'Twijfel', value: (row) => row.notes.map(noteText).join('\n') },
    ...asKnownColumn<NamedRow>(zoals),
  ];
}

function fieldOf(cell: ExportCell): Field {
  if (cell === null) return null;
  if (cell.kind === 'count') return { kind: 'number', value: cell.count };
  if (cell.kind === 'word') return { kind: 'text', text: cell.word };
  return cellField(cell);
}
