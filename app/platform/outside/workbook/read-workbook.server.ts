import type { SheetCell, SheetRow } from '~/domain/import/sheet';
import { dayStyles, firstSheet, sharedStrings } from './parts.server';
import { xmlEvents } from './xml.server';
import { openArchive, WorkbookProblem } from './zip.server';

/** Cells in one file: beyond this it is no list of ours. */
const MOST_CELLS = 800_000;

/**
 * The rows of the first sheet with something in them, read as they come: never more than those rows in memory, and no
 * further than `most`. Formulas are seen and not worked out.
 */
export async function readWorkbook(path: string, most: number): Promise<SheetRow[]> {
  const archive = await openArchive(path);
  try {
    const { name, from1904 } = await firstSheet(archive);
    const strings = await sharedStrings(archive);
    const days = await dayStyles(archive);
    const sheet = gathering({ strings, days, from1904 });
    for await (const _piece of xmlEvents(archive.pieces(name), sheet.listener)) {
      if (sheet.rows.length > most) throw new WorkbookProblem('import_too_many_rows');
    }
    return sheet.rows;
  } catch (error) {
    // What the unpacking itself trips over is a file that is not whole.
    throw error instanceof WorkbookProblem ? error : new WorkbookProblem('import_damaged');
  } finally {
    archive.close();
  }
}

type Book = { strings: readonly string[]; days: ReadonlySet<number>; from1904: boolean };
type Open = { column: number; type: string; style: number; value: string; formula: boolean };

function gathering(book: Book) {
  const rows: SheetRow[] = [];
  let number = 0;
  let cells = new Map<number, SheetCell>();
  let cell: Open | null = null;
  let column = -1;
  let count = 0;
  let inValue = false;
  const finish = ({ column: at, ...one }: Open) => {
    const read = readCell(one, book);
    if (!read) return;
    count += 1;
    if (count > MOST_CELLS) throw new WorkbookProblem('import_too_large');
    cells.set(at, read);
  };
  const listener = {
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      if (name === 'row') {
        number = Number(attributes['r'] ?? number + 1);
        cells = new Map();
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        cell = {
          column,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          value: '',
          formula: false,
        };
      } else if (name === 'f' && cell) cell.formula = true;
      else if (name === 'v' || name === 't') inValue = true;
      else if (name === 'mergeCell')
        throw new WorkbookProblem('import_merged_cells', { range: attributes['ref'] ?? '' });
    },
    text: (text: string) => {
      if (inValue && cell) cell.value += text;
    },
    close: (name: string) => {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'c' && cell) {
        finish(cell);
        cell = null;
      }
      if (name === 'row' && cells.size > 0) rows.push({ number, cells });
    },
  };
  return { rows, listener };
}

function readCell({ type, style, value, formula }: Omit<Open, 'column'>, book: Book): SheetCell | null {
  if (formula) return { kind: 'formula' };
  if (type === 'e') return { kind: 'error' };
  if (type === 's') return textCell(book.strings[Number(value)] ?? '');
  if (type === 'd' && value !== '') return { kind: 'date', date: value.slice(0, 10) };
  if (type === 'b') return textCell(value === '1' ? 'WAAR' : 'ONWAAR');
  if (type !== 'n') return textCell(value);
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return null;
  return book.days.has(style) ? dayCell(number, book.from1904) : { kind: 'number', value: number };
}

/** Signs that XML has no room for are written as _x000D_. */
function textCell(raw: string): SheetCell | null {
  const text = raw.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return text.trim() === ''
    ? null
    : { kind: 'text', text: text.replaceAll('\r\n', '\n').replaceAll('\u0000', '') };
}

/** Excel counts days from the end of 1899, on old Macs from 1904. */
function dayCell(days: number, from1904: boolean): SheetCell {
  const at = new Date(
    Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30) + Math.floor(days) * 86_400_000,
  );
  return Number.isNaN(at.getTime())
    ? { kind: 'number', value: days }
    : { kind: 'date', date: at.toISOString().slice(0, 10) };
}

/** "AB12" -> 27 */
function columnOf(address: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
