import type { Readable } from 'node:stream';
import { parseCell } from '~/domain/amount-series/parse';
import type { ImportColumn, ImportKind } from '~/domain/import/columns';
import { spelled } from '~/domain/import/names';
import type { StoredRow } from '~/domain/import/judge';
import { importChoices, importKindWords } from '~/messages/import';
import { cellField, type Column, type Field } from './columns';
import { streamXlsx } from './stream-xlsx';

/** The columns of a list that may come back as it went out. */
function importSheetColumns(kind: ImportKind, columns: readonly ImportColumn[]): Column<StoredRow>[] {
  return columns.map((column) => ({
    kind: 'field',
    title: column.title,
    value: (row) => fieldOf(column, kind, valueOf(row, column.key)),
  }));
}

function valueOf(row: StoredRow, key: string): string {
  if (key === 'id') return row.id;
  return key === 'version' ? row.version : (row.values[key] ?? '');
}

function fieldOf({ key, type }: ImportColumn, kind: ImportKind, value: string): Field {
  if (value === '') return null;
  if (type === 'date') return { kind: 'date', date: value };
  if (type === 'year' || (key === 'version' && /^\d{1,9}$/.test(value)))
    return { kind: 'number', value: Number(value) };
  if (type === 'choice') return { kind: 'text', text: importChoices[kind][key]?.[value] ?? value };
  if (type !== 'cell') return { kind: 'text', text: value };
  const parsed = parseCell(value);
  return parsed.ok ? cellField(parsed.cell) : { kind: 'text', text: value };
}

/** Words to choose from in the file, by the title of their column. */
const choicesByTitle = (kind: ImportKind, columns: readonly ImportColumn[]): Record<string, string[]> =>
  Object.fromEntries(
    columns.flatMap(({ key, title, type }) =>
      type === 'choice' ? [[title, Object.values(importChoices[kind][key] ?? {})]] : [],
    ),
  );

const WIDTHS: Partial<Record<ImportColumn['type'], number>> = {
  key: 10,
  line: 34,
  text: 50,
  parties: 24,
  choice: 18,
};

const widthsByTitle = (columns: readonly ImportColumn[]): Record<string, number> =>
  Object.fromEntries(columns.map(({ title, type }) => [title, WIDTHS[type] ?? 14]));

/** The words of a choice as they may come back, by the key of their column. */
export const choiceSpellings = (kind: ImportKind): Record<string, Map<string, string>> =>
  Object.fromEntries(
    Object.entries(importChoices[kind]).map(([key, words]) => [
      key,
      spelled(Object.entries(words).map(([name, word]) => ({ name, spellings: [word] }))),
    ]),
  );

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A list as the workbook that may come back, written while it is read. */
export function importSheet(
  kind: ImportKind,
  list: { columns: readonly ImportColumn[]; rows: AsyncIterable<StoredRow> },
  at: Date,
): Readable {
  const { columns, rows } = list;
  return streamXlsx({
    columns: importSheetColumns(kind, columns),
    rows,
    sheetName: importKindWords[kind],
    choices: choicesByTitle(kind, columns),
    widths: widthsByTitle(columns),
    at,
  });
}
