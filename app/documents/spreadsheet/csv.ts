import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { columnTitles, rowFields, type Column, type Field } from './columns';

const BOM = '\uFEFF';
const ROWS_PER_CHUNK = 200;

/** What a spreadsheet would read as the start of a formula, also behind spaces or in full-width form. */
const FORMULA_START = /^[\s\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** A whole list as CSV for Dutch Excel: `;`, byte order mark, CRLF, decimal comma. */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  const records = Array.from(rows, (row) => csvRecord(rowFields(columns, row)));
  return BOM + csvText([columnTitles(columns).map(safeText), ...records]);
}

/** The same as a stream, for lists that are too long to hold: rows are asked for as the reader takes them. */
export function csvStream<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row> | AsyncIterable<Row>,
): Readable {
  return Readable.from(csvChunks(columns, rows), { objectMode: false });
}

async function* csvChunks<Row>(columns: readonly Column<Row>[], rows: Iterable<Row> | AsyncIterable<Row>) {
  yield Buffer.from(BOM + csvText([columnTitles(columns).map(safeText)]));
  let waiting: string[][] = [];
  for await (const row of rows) {
    waiting.push(csvRecord(rowFields(columns, row)));
    if (waiting.length < ROWS_PER_CHUNK) continue;
    yield Buffer.from(csvText(waiting));
    waiting = [];
  }
  if (waiting.length > 0) yield Buffer.from(csvText(waiting));
}

/** A line break inside a text is quoted too; by itself the writer knows only the one between records. */
const csvText = (records: string[][]): string =>
  stringify(records, { delimiter: ';', record_delimiter: '\r\n', quoted_match: /[\r\n]/ });

function csvRecord(fields: readonly Field[]): string[] {
  return fields.map((field) => {
    if (field === null) return '';
    if (field.kind === 'text') return safeText(field.text);
    return field.kind === 'date'
      ? field.date.split('-').reverse().join('-')
      : String(field.value).replace('.', ',');
  });
}

/** Only text is made safe: a quote before -5 would turn a number into text. */
function safeText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
