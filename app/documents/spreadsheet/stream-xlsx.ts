import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { xmlText } from '../xml-text';
import { columnTitles, rowFields, widthsOf, type Column, type Field } from './columns';
import { columnName, PARTS } from './xlsx-parts';

export type StreamedSheet<Row> = {
  columns: readonly Column<Row>[];
  rows: Iterable<Row> | AsyncIterable<Row>;
  sheetName: string;
  /** Words to choose from, by the title of the column. */
  choices?: Readonly<Record<string, readonly string[]>>;
  /** Width in signs, by the title of the column; otherwise what its kind asks. */
  widths?: Readonly<Record<string, number>>;
  at: Date;
};

/**
 * A list as a workbook that is written while it is read: never more than a few rows in memory. Text is always a string
 * cell, so nothing in it can be read as a formula.
 */
export function streamXlsx<Row>(sheet: StreamedSheet<Row>): Readable {
  const zip = new ZipFile();
  const body = zip.outputStream as Readable;
  const options = { mtime: sheet.at };
  for (const [path, text] of Object.entries(PARTS(sheet.sheetName)))
    zip.addBuffer(Buffer.from(text), path, options);
  const pieces = Readable.from(sheetXml(sheet), { objectMode: false });
  pieces.on('error', (error) => body.destroy(error));
  zip.addReadStream(pieces, 'xl/worksheets/sheet1.xml', options);
  zip.end();
  body.once('close', () => pieces.destroy());
  return body;
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
/** Styles of xlsx-parts.ts. */
const STYLE = { head: 1, text: 2, date: 3, number: 0 } as const;
/** Rows in which one may choose; more than a list has, for what is added under it. */
const ROOM = 30_000;

async function* sheetXml<Row>({
  columns,
  rows,
  choices = {},
  widths = {},
}: StreamedSheet<Row>): AsyncGenerator<Buffer> {
  const titles = columnTitles(columns);
  const asked = columns.flatMap(widthsOf);
  const cols = titles.map(
    (title, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${widths[title] ?? asked[at]}" customWidth="1"/>`,
  );
  let text = `${HEAD}<cols>${cols.join('')}</cols><sheetData>`;
  let number = 1;
  text += rowXml(
    1,
    titles.map((title) => inline(`${columnName(titles.indexOf(title))}1`, title, STYLE.head)),
  );
  for await (const row of rows) {
    number += 1;
    const cells = rowFields(columns, row).map((field, at) => cellXml(`${columnName(at)}${number}`, field));
    text += rowXml(number, cells);
    if (text.length > 64_000) {
      yield Buffer.from(text);
      text = '';
    }
  }
  yield Buffer.from(
    `${text}</sheetData>${filterXml(titles.length, number)}${choicesXml(titles, choices)}</worksheet>`,
  );
}

const rowXml = (number: number, cells: readonly string[]): string =>
  `<row r="${number}">${cells.join('')}</row>`;

function cellXml(at: string, field: Field): string {
  if (field === null) return '';
  if (field.kind === 'text') return inline(at, field.text, STYLE.text);
  if (field.kind === 'number') return `<c r="${at}" s="${STYLE.number}"><v>${field.value}</v></c>`;
  const days = Math.round((Date.parse(`${field.date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
  return `<c r="${at}" s="${STYLE.date}"><v>${days}</v></c>`;
}

/** Excel refuses a file with a longer cell; what looks like an escaped sign is escaped itself. */
const inline = (at: string, text: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

const escaped = (text: string): string =>
  xmlText(text)
    .slice(0, 32_767)
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const filterXml = (columns: number, rows: number): string =>
  `<autoFilter ref="A1:${columnName(columns - 1)}${rows}"/>`;

function choicesXml(titles: readonly string[], choices: Readonly<Record<string, readonly string[]>>): string {
  const lists = titles.flatMap((title, at) => {
    const words = choices[title];
    if (!words) return [];
    const name = columnName(at);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${name}2:${name}${ROOM}">` +
        `<formula1>"${escaped(words.join(','))}"</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}
