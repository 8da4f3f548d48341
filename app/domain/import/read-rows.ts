import type { Refusal } from '../outcome';
import type { ImportColumn } from './columns';
import type { Header } from './header';
import type { ReadRow } from './judge';
import type { Names } from './names';
import { readValue } from './read-value';
import type { SheetRow } from './sheet';

/** Reads a row under its head. A column that the file leaves out says nothing; an empty cell says: empty. */
export function readRow(
  { number, cells }: SheetRow,
  header: Header,
  columns: readonly ImportColumn[],
  names: Names,
): ReadRow {
  const values: Record<string, string> = {};
  const reasons: Refusal[] = [];
  for (const column of columns) {
    const at = header.get(column.key);
    if (at === undefined) continue;
    const read = readValue(column, cells.get(at), names);
    if (read.ok) values[column.key] = read.value;
    else reasons.push({ ...read.reason, field: column.title });
  }
  return { number, values, reasons };
}
