import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { xmlText } from '../xml-text';
import { columnTitles, rowFields, widthsOf, type Column, type Field } from './columns';
import { safeSheetName } from './sheet-name';

/** Excel refuses a file with a longer cell. */
const LONGEST_CELL = 32_000;
const CUT_MARK = ' … (ingekort)';

/** A list as one sheet. Text is always a string cell, so nothing in it can be read as a formula. */
export async function toXlsx<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  sheetName: string,
): Promise<Uint8Array> {
  const header = columnTitles(columns).map((title): CellObject => ({
    ...textCell(title),
    fontWeight: 'bold',
    wrap: true,
  }));
  const body = Array.from(rows, (row) => rowFields(columns, row).map(excelCell));
  return writeXlsxFile([header, ...body], {
    sheet: safeSheetName(sheetName),
    columns: columns.flatMap(widthsOf).map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function excelCell(field: Field): CellObject | null {
  if (field === null) return null;
  switch (field.kind) {
    case 'text':
      return { ...textCell(field.text), wrap: true };
    case 'date':
      return { type: Date, value: new Date(`${field.date}T00:00:00Z`), format: 'dd-mm-yyyy' };
    case 'number':
      return {
        type: Number,
        value: field.value,
        ...(Number.isInteger(field.value) ? {} : { format: '#,##0.0##' }),
      };
  }
}

function textCell(text: string): CellObject {
  const clean = xmlText(text);
  const value =
    clean.length <= LONGEST_CELL ? clean : clean.slice(0, LONGEST_CELL).replace(/\p{Cs}$/u, '') + CUT_MARK;
  return { type: String, value };
}
