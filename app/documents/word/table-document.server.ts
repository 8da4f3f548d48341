import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { formatDate } from '~/domain/dates/format';
import { columnTitles, rowFields, type Column, type Field } from '../spreadsheet/columns';
import { xmlText } from '../xml-text';

export type TableDocument<Row> = {
  title: string;
  /** Lines under the title: what it is about, until when, who is still silent. */
  lines: readonly string[];
  columns: readonly Column<Row>[];
  /** Width of each column, in parts of the whole. */
  widths: readonly number[];
  rows: Iterable<Row>;
};

/** A4 lying down, in twentieths of a point; and what is left between its margins. */
const PAGE = { width: 11906, height: 16838, margin: 1134 };
const TEXT_WIDTH = PAGE.height - 2 * PAGE.margin;

/** A list as a Word document to work on: one table, lying down, its head repeated on every page. */
export async function tableDocument<Row>(of: TableDocument<Row>): Promise<Uint8Array> {
  const parts = of.widths.reduce((sum, width) => sum + width, 0);
  const widths = of.widths.map((width) => Math.floor((TEXT_WIDTH * width) / parts));
  const head = new TableRow({
    tableHeader: true,
    children: columnTitles(of.columns).map((title, index) => cell(title, widths[index], true)),
  });
  const body = Array.from(
    of.rows,
    (row) =>
      new TableRow({
        children: rowFields(of.columns, row).map((field, index) => cell(fieldText(field), widths[index])),
      }),
  );
  const document = new Document({
    title: xmlText(of.title),
    creator: 'Vijfhoek',
    styles: { default: { document: { run: { font: 'Calibri', size: 20, language: { value: 'nl-NL' } } } } },
    sections: [
      {
        properties: {
          page: {
            // The library turns the two itself for a page that lies down.
            size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
            margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
          },
        },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(of.title)] }),
          ...of.lines.map((line) => new Paragraph({ spacing: { after: 60 }, children: [run(line)] })),
          new Table({
            width: { size: TEXT_WIDTH, type: WidthType.DXA },
            columnWidths: widths,
            rows: [head, ...body],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const run = (text: string, bold = false) => new TextRun({ text: xmlText(text), bold });

/** Text as text, line by line; nothing in it can become a field or a link. */
function cell(text: string, width = 0, bold = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    children: text.split('\n').map((line) => new Paragraph({ children: [run(line, bold)] })),
  });
}

function fieldText(field: Field): string {
  if (field === null) return '';
  if (field.kind === 'text') return field.text;
  return field.kind === 'date' ? formatDate(field.date) : String(field.value).replace('.', ',');
}

const pageNumbers = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: ['bladzijde ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
            size: 18,
          }),
        ],
      }),
    ],
  });
