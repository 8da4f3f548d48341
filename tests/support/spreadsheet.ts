import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import type { SheetCell, SheetRow } from '~/domain/import/sheet';
import { readWorkbook } from '~/platform/outside/workbook/read-workbook.server';

/** What stands in a cell, as a person types it; `null` is an empty one. */
export type Typed = string | number | Date | null | { formula: string } | { span: number; text: string };

export type Grid = { titles: string[]; rows: Typed[][] };

/** A workbook as another program writes it: not by our own writer. */
export async function workbook({ titles, rows }: Grid): Promise<Buffer> {
  return writeXlsxFile([titles, ...rows].map((row) => row.map(excelCell))).toBuffer();
}

function excelCell(typed: Typed): CellObject | null {
  if (typed === null) return null;
  if (typeof typed === 'string') return { type: String, value: typed };
  if (typeof typed === 'number') return { type: Number, value: typed };
  if (typed instanceof Date) return { type: Date, value: typed, format: 'dd-mm-yyyy' };
  if ('formula' in typed) return { type: 'Formula', value: typed.formula };
  return { type: String, value: typed.text, columnSpan: typed.span };
}

/** Reads a workbook of ours back, to change it and send it in. */
export async function gridOf(bytes: Uint8Array, most = 20_000): Promise<Grid> {
  const [head, ...rows] = await rowsIn(bytes, most);
  const titles = [...(head?.cells.values() ?? [])].map((cell) => (cell.kind === 'text' ? cell.text : ''));
  return { titles, rows: rows.map(({ cells }) => titles.map((_title, at) => typedOf(cells.get(at)))) };
}

export async function rowsIn(bytes: Uint8Array, most = 20_000): Promise<SheetRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'vijfhoek-sheet-'));
  try {
    await writeFile(join(folder, 'list.xlsx'), bytes);
    return await readWorkbook(join(folder, 'list.xlsx'), most);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function typedOf(cell: SheetCell | undefined): Typed {
  if (!cell || cell.kind === 'error') return null;
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'number') return cell.value;
  return cell.kind === 'date' ? new Date(`${cell.date}T00:00:00Z`) : { formula: '' };
}

/** Puts something in the column with this title. */
export function put(grid: Grid, row: number, title: string, typed: Typed): void {
  const at = grid.titles.indexOf(title);
  const cells = grid.rows[row];
  if (at === -1 || !cells) throw new Error(`no cell ${title} in row ${row}`);
  cells[at] = typed;
}

export async function bytesOf(stream: Readable): Promise<Buffer> {
  return Buffer.concat((await stream.toArray()) as Buffer[]);
}

/** The key of a row: what stands in its first column. */
export function keyOf(grid: Grid, row: number): string {
  const typed = grid.rows[row]?.[0];
  return typeof typed === 'string' ? typed : '';
}
